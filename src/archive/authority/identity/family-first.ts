/** The commonest family names of China, Korea and Vietnam, which stand first. Our own list. */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(
  `xi li wang zhang liu chen yang zhao huang zhou wu xu sun zhu ma hu guo lin he gao luo zheng liang xie song tang deng
   han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren yao shen zhong cui tan
   fan liao jia xia fang qin bai zou meng qiu hou jin tsai lai chiang kim lee park choi jung kang cho yoon jang lim
   moon hwang ahn kwon yoo hong shin seo nguyen tran pham hoang phan vu vo dang bui ngo duong ly hun nam bae baek
    ryu roh noh chung jeon`.split(/\s+/),
);
