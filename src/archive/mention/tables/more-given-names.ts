/**
 * Given names that the made table lacks: of West, East and southern Africa, Ireland, Wales, Scotland, the Pacific, South
 * and Southeast Asia, Japan, the Arab world, Iran, the Caucasus and others. Our own list, from general knowledge.
 */
export const MORE_GIVEN_NAMES: ReadonlySet<string> = new Set(
  `abdelaziz abdelfattah abdulrahman abebe abu adaeze adanna adaobi adebayo adham aditi afaf agim agnes aguinaldo
   ahlam aidah aigul aiko ainhoa aishwarya aitor aizhan akari akbar akinyi akira akshay alaa alasdair aled
   alemayehu alemu alganesh almaz amaka amal amare aminul amr anahit ander aneurin angharad aniekan anup anura
   anwar anyango aonghas apisai arantxa arben ariya arjan armen aroha arthit arvind arwel asantewaa asefa asghar
   ashenafi ashot ashraf ashwini asif askar aspi asuka atieno aung awad awino ayesha ayo aysel ayumi azar azeb
   azlan azman azza babajide babar babatunde badrul bakyt balbir baldev bamidele bandar barack barnaby bassam
   bassem bayu begum bekele bello benazir berhane bertie besnik bethan beyene bhavna bhupinder bikram bilawal
   binali bipin birta birtukan bisi blerim blessing blythe boguslaw bolaji boleslaw bongani bopha boutros breda
   brid brigid bronwen bryn bushra busi caio calum caoimhe carwyn cassius catriona ceri cerys chaiwat chalerm
   chandrika chea chibuzor chidi chidinma chie chikondi chinonso chinwe chioma chitra chukwudi chukwuemeka ciaran
   cliodhna clive colm condoleezza conor corazon cormac cressida czeslaw dafydd dagny daisuke daithi dalal daljit
   danladi dapo dattatray davit dawit deepa deepak deirdre delroy delyth dermot dervla desta dezso diarmuid digby
   dikeledi dilip dilwyn dima dinara dineo diriba dmitro donal donncha drita dulcie eamon eamonn ebele ebo ebrima
   efua ehab eilidh eilis eimear eirlys eithne ejike elchin eleri elspeth emer emlyn emyr enda endre enitan eoghan
   eoin eri ermir eshetu essam eyob fadia fadwa fahad fahd faizal farhad farhan farid farokh farrah fatemeh faten
   fathi fatima fawad fawzi fayez fayza femi feras fergal fergus ferran ffion fiachra fiame fidelma finbarr fintan
   fionnuala firoz flutura folake folasade fraser fumiko fumio funke funmi garegin gareth gauri gebre gede genet
   geraint getachew gete gethin gevorg ghada ghassan giannis gift giorgi girma giselle glenys glyn goodluck gorka
   gotabaya govind grainne grania gulab gulnara gunel gurpreet gwenllian gwilym gwyn gwyneth gyula habte hafez
   haile haitham hala halldor hallgrimur hamad hamdan hanan hanin harbhajan harish harpreet harsha haruka haruki
   hasina hasnah hatice hauwa hayk hazem heba hedinn heledd hema hemant hemi heng heydar hideki hideo hinemoa hiro
   hiroki hiroko hiroshi hisham hitoshi hiwot hla hnin hoda hohepa hone hosni houria hovhannes htet htun huda
   humphrey hussam huw hyacinth hywel iain ichiro iestyn ieuan ifan ifeanyi ifeoma ihab ijeoma ikechukwu ikram
   ildiko ilir ilkka illtyd inas indu ingibjorg innes intissar iolo iorwerth irakli isamu isatou ishaan islwyn
   itsuki itumeleng itziar iwona iyabo jaber jabu jacinta jafar jagjit jahanara jahangir jairam jalal jamaludin
   jaroslaw jarrah jasbir jaswant javad javed jayant jayanta jayanti jayesh jejomar jelani jemima jignesh jiro
   jokull jolene jonty joumana judit junichi junko kadek kahurangi kaito kalman kalyani kamariah kamau kamini kana
   kanya kaori karabo kassem kassym katalin katlego katsumi kaushik kavita kavitha kazuko kazuo kebede keiko keita
   kenichi kenta ketevan ketut khadijah khairul khaleda khin khumbo khurshid kiri kirsi kirsty kishore kittipong
   kiyoshi koichi koji koldo komang kosal kourosh krishnan kudzai kumiko kunal kunle kusal kyaw kyoko kyriakos
   laisenia laleh lalit lalitha lashonda lasith lech leody lesedi leszek letesenbet levan lindiwe litia liwayway
   llinos llyr losaline lourdes lowri lubna lungile lwazi madhav madhavi madhu madhur maduka magdolna maha mahathir
   mahbub mahela mahinda mahmood mahsa mair maire mairead mairi maithripala majed majid maki makoto malachy malala
   malee maleeha malini mallika mamta manaia manish manju manjula manmohan manny marama maricel mariko masahiro
   masako masao masaru masego masoud maung mayumi mazen mazlan meenal meera megumi mehul meirion mekdes mekonnen
   menna mercy meredydd mereoni meritxell mesfin michiko midori mieczyslaw mika miki milind minal minoru miroslaw
   miyuki mizanur mohd mohit mohsen mojtaba montserrat morag morteza morven mounir mourad mubarak muireann muiris
   mulugeta muna murad murali mushtaq mutua mwangi myfanwy myint nadim nagesh naglaa naing najat nalini namal
   namita nandini naoki naoko naren naresh narges narine narong naseem nasrin natsuki nattapong nawaz nazanin nazih
   nazrul ndidi neelam neema neena neeraj nerys neville ngaio ngaire ngozi niall niamh nidal nighat nikau nikhil
   nikos niloofar nilufar nimal niran nirmala nisha nitin nitish njeri njoki nkechi nkosazana nneka noboru nobu
   nobuko nobuo noeline noirin nomsa noriko norliza nosipho ntombi nuala nursultan nuttaya nyambura nyan nyokabi
   obiageli obinna ogechi oisin okechukwu olabisi olajide olli oluchi olufemi olwen omkar omnia onyeka onyinye
   oonagh oriol orla orlaith orsolya osamu ottoline ouahiba outi owain ozzie paavo padraic padraig pakorn palesa
   pankaj parisa pau pavan peadar pervez phalla phichit phyo pich piers pimchanok pirrawayingi pouya prabhakar
   pradeep pramod pranab prasert pratap prathiba pratibha praveen preecha preeti preye primrose priyanka przemyslaw
   pushpa qais qamar qasim rabab rabih radhika radoslaw rafik raghav ragheb raghu raheel rahima raija rajani rajat
   rajeev rajesh rajni ram raman ramli ramya rangi ranil rasha rashmi ratan ratko rattana ratu ravindra rawan
   rawiri raya reem refilwe reham rehman reiko rekha ren renu renuka reshma revathi rewi reza rezaul rhian rhodri
   rhona rhys rida rie riko rishi rith ritu rizal rohini roisin rokeya rosamund roshan rosli rosmah rostam rovshan
   ruairi ruaridh ruba rukmini rula rumana rupa rutendo ryo ryota sabah sachiko sadako sade sadhana sadhbh safwan
   sahar said sajeeb sajith sajjad sakda salah salam saleh samar sameh samnang sanam sanath sandhya sangeeta
   sanjana sanjeev saoirse saroj sathish satomi satoru satoshi sauli savita sawsan sayaka seema sefo segun seif
   selassie semisi sepideh sereana setsuko seun shabana shadi shafie shafiqul shahbaz shahd shahidul shahla
   shailesh shalini shanta sharad sharmin shashikant shaukat shavkat shehbaz shelagh shereen sherif shigeo shigeru
   shinji shinzo shirin shobha shoichi shona shota shpresa shuichi shunsuke shushan shweta shyam siddharth sigridur
   sigurdur sinead siobhan sione sioned sirimavo siriporn sirpa sitiveni sixto siyabonga sizwe slawomir sneha soha
   soheil sok sokha somchai somsak sonal sopheap sorcha sorley sota souad sovann sreymom sri sridevi srinivas
   srisuda stavros suad subramanian suchart sudarat sudha sudhakar sudhir suha suhail suhaimi suharto sujeewa
   sukarno sukhdev sulaiman sulastri sumiko sunan sunanda sundar sunethra sunil supachai surendra susumu sutrisno
   swapna swati sybil syed tadashi tadeusz tadhg tahani tahira taichi takahiro takako takashi takeo takeshi talal
   tamar tamati tamika tamsin tane tanvi taraneh tariro taro tarquin taslima tatsuya tawan tayyip tebogo tegwen
   tendai teruo tesfaye tetsuo tetsuya tevita thabo thaksin thanasis thanawat thandeka thandi thandiwe thant thavy
   thein thida thiha thilini thilo thokozile thorbjorn thuraya tiernan tigist tigran tofail tofik tolu tomoko tomos
   toomaj torquil torstein toru toshiko toshio trond trudy tsegaye tsitsi tsutomu tudur tulsi tumelo tunde turlough
   ubon uche uchenna uday ugochi umesh upul uzoma vaishali valon vandana varsha vartan varun vasant vasanthi veasna
   veera venkat venkatesh verity vigdis vijaya vikas vikram viliami vimla vineet vinod vipul virendra vishal vivaan
   vivek vjosa vojislav vusi vuthy wadih wairimu wambui wangari wangeci wangui wanjiku wanjiru waqar wasim wataru
   wayan whetu wichai widodo wieslaw wiremu wojciech wole xabier xanthe xose yamini yasaman yash yashwant yasmien
   yasuko yasuo yazan yemi yingluck yiorgos yohani yohannes yoichi yoko yolanda yoshio yousaf yrjo yudhoyono yuichi
   yuka yuki yukiko yukio yuko yumiko yusra yusuke yutaka yuto zadie zahid zaid zainal zaleha zandile zardari zaw
   zbigniew zdzislaw zein zeina zewde zodwa zohreh zoya zsuzsanna zubin zulkifli zurab`.split(/\s+/),
);
