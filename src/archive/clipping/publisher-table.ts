/**
 * The world's common outlets and agencies: `name; hosts; aliases`, written from their own mastheads and imprints.
 * The rules stand without it: it settles spelling, joins a company to its outlet and tells agency from outlet.
 */
export const AGENCIES = `
Associated Press; apnews.com ap.org; The Associated Press, AP, AP News
Reuters; reuters.com; Thomson Reuters
AFP; afp.com; Agence France-Presse, Agence France Presse
dpa; dpa.com dpa-international.com; Deutsche Presse-Agentur, dpa-international, dpa-AFX
TASS; tass.com tass.ru; ITAR-TASS, ТАСС
Interfax; interfax.ru interfax.com; Интерфакс
Interfax-Ukraine; interfax.com.ua en.interfax.com.ua; Інтерфакс-Україна, Интерфакс-Украина
Ukrinform; ukrinform.net ukrinform.ua; Укрінформ, Укринформ
UNN; unn.ua unn.com.ua; Ukrainian National News, УНН
UNIAN; unian.ua unian.net unian.info; УНІАН, УНИАН
RBC-Ukraine; rbc.ua newsukraine.rbc.ua; РБК-Україна, РБК-Украина
Anadolu Agency; aa.com.tr; Anadolu, Anadolu Ajansı, AA
Xinhua; xinhuanet.com news.cn; Xinhua News Agency
Kyodo News; kyodonews.net; Kyodo
Yonhap News Agency; yna.co.kr; Yonhap
Press Trust of India; ptinews.com; PTI
ANI; aninews.in; Asian News International
IANS; ians.in; Indo-Asian News Service
ANSA; ansa.it; Agenzia ANSA
Europa Press; europapress.es;
EFE; efe.com; Agencia EFE
Lusa; lusa.pt; Agência Lusa
PAP; pap.pl; Polska Agencja Prasowa, Polish Press Agency
CTK; ctk.cz ceskenoviny.cz; ČTK, Czech News Agency
APA; apa.az; Azeri Press Agency
Austria Presse Agentur; apa.at;
Report; report.az; Report News Agency, Report Information Agency, Report İnformasiya Agentliyi
Azertac; azertag.az; AZERTAC, Azerbaijan State News Agency
Trend News Agency; trend.az; Trend
Turan; turan.az;
Armenpress; armenpress.am;
Interpress; interpressnews.ge; InterPressNews
RIA Novosti; ria.ru; РИА Новости
Sputnik; sputnikglobe.com sputniknews.com;
IRNA; irna.ir; Islamic Republic News Agency
Mehr News Agency; mehrnews.com; Mehr
Tasnim News Agency; tasnimnews.com; Tasnim
WAFA; wafa.ps; Palestine News Agency
Petra; petra.gov.jo; Jordan News Agency
MENA; mena.org.eg; Middle East News Agency
SPA; spa.gov.sa; Saudi Press Agency
WAM; wam.ae; Emirates News Agency
QNA; qna.org.qa; Qatar News Agency
The Canadian Press; thecanadianpress.com; Canadian Press, La Presse Canadienne
Australian Associated Press; aapnews.com.au; AAP
PA Media; pa.media; PA, Press Association
UPI; upi.com; United Press International
Bloomberg; bloomberg.com; Bloomberg News
Central News Agency; focustaiwan.tw; CNA Taiwan
Bernama; bernama.com;
Antara; antaranews.com; ANTARA News
NAN; nannews.ng; News Agency of Nigeria
BelTA; belta.by eng.belta.by; БелТА
KCNA; kcna.kp; Korean Central News Agency
BTA; bta.bg; Bulgarian News Agency
Agerpres; agerpres.ro;
HINA; hina.hr;
Tanjug; tanjug.rs;
MTI; mti.hu;
SyndiGate; syndigate.info; SyndiGate.info`;

export const OUTLETS = `
Al Jazeera; aljazeera.com aljazeera.net; Al Jazeera English, Al Jazeera Media Network, AlJazeera
BBC News; bbc.com bbc.co.uk; BBC
CNN; cnn.com edition.cnn.com; Cable News Network
NBC News; nbcnews.com; NBC, NBCUniversal, NBCUniversal Media, NBC UNIVERSAL
ABC News; abcnews.go.com;
ABC News (Australia); abc.net.au; ABC Australia
CBS News; cbsnews.com; CBS Interactive, CBS
Fox News; foxnews.com; FOX News Network
NPR; npr.org; National Public Radio
PBS NewsHour; pbs.org; PBS News, NewsHour Productions
The New York Times; nytimes.com; New York Times, The New York Times Company
The Washington Post; washingtonpost.com; Washington Post
The Wall Street Journal; wsj.com; Wall Street Journal, Dow Jones & Company
USA Today; usatoday.com; USA TODAY
Los Angeles Times; latimes.com;
Politico; politico.com politico.eu; POLITICO, POLITICO Europe
Axios; axios.com;
The Hill; thehill.com;
Time; time.com; TIME
Newsweek; newsweek.com;
Foreign Policy; foreignpolicy.com;
The Guardian; theguardian.com; Guardian News & Media Limited, Guardian
The Times; thetimes.co.uk thetimes.com; Times Newspapers Limited
The Telegraph; telegraph.co.uk; Telegraph Media Group
The Independent; independent.co.uk; Independent
Financial Times; ft.com; FT, The Financial Times
The Economist; economist.com; The Economist Newspaper Limited
Sky News; news.sky.com; Sky UK
Daily Mail; dailymail.co.uk; MailOnline, Mail Online
The Irish Times; irishtimes.com;
RTÉ; rte.ie; RTE, RTÉ News
Deutsche Welle; dw.com; DW
Der Spiegel; spiegel.de; SPIEGEL
Frankfurter Allgemeine Zeitung; faz.net; FAZ
Süddeutsche Zeitung; sueddeutsche.de; SZ
Die Zeit; zeit.de; ZEIT ONLINE
Die Welt; welt.de; WELT
tagesschau; tagesschau.de;
ZDF; zdf.de; ZDFheute
n-tv; n-tv.de; ntv.de
Neue Zürcher Zeitung; nzz.ch; NZZ
Swissinfo; swissinfo.ch; SWI swissinfo.ch
Der Standard; derstandard.at; DER STANDARD
Le Monde; lemonde.fr;
Le Figaro; lefigaro.fr;
Libération; liberation.fr;
France 24; france24.com; FRANCE 24
RFI; rfi.fr; Radio France Internationale
Euronews; euronews.com;
Euractiv; euractiv.com; EURACTIV
Le Soir; lesoir.be;
The Brussels Times; brusselstimes.com;
El País; elpais.com; EL PAÍS, Ediciones EL PAÍS
El Mundo; elmundo.es;
La Vanguardia; lavanguardia.com;
Corriere della Sera; corriere.it;
La Repubblica; repubblica.it;
La Stampa; lastampa.it;
Público; publico.pt;
Expresso; expresso.pt;
Folha de S.Paulo; folha.uol.com.br; Folha
O Globo; oglobo.globo.com; Globo
G1; g1.globo.com;
Clarín; clarin.com;
La Nación; lanacion.com.ar;
El Universal; eluniversal.com.mx;
Gazeta Wyborcza; wyborcza.pl;
Rzeczpospolita; rp.pl;
Onet; onet.pl;
TVP World; tvpworld.com;
Notes from Poland; notesfrompoland.com;
Radio Prague International; radio.cz english.radio.cz;
Telex; telex.hu;
Digi24; digi24.ro;
ERR News; news.err.ee; ERR
LRT; lrt.lt;
LSM; lsm.lv eng.lsm.lv;
Yle; yle.fi; Yle News
Helsingin Sanomat; hs.fi;
SVT Nyheter; svt.se; SVT
NRK; nrk.no;
Aftenposten; aftenposten.no;
The Local; thelocal.com thelocal.de thelocal.fr thelocal.se;
Ukrainska Pravda; pravda.com.ua; Ukrayinska Pravda, Українська правда, Украинская правда, UP
European Pravda; eurointegration.com.ua; Європейська правда, Европейская правда
The Kyiv Independent; kyivindependent.com; Kyiv Independent
Kyiv Post; kyivpost.com;
Suspilne; suspilne.media; Суспільне
LIGA.net; liga.net news.liga.net;
NV; nv.ua; The New Voice of Ukraine
Hromadske; hromadske.ua; hromadske
TSN; tsn.ua; ТСН
Censor.net; censor.net; Цензор.НЕТ
Babel; babel.ua;
UNITED24 Media; united24media.com; UNITED24
Espreso; espreso.tv;
ZN.ua; zn.ua; Mirror of the Week, Дзеркало тижня
Glavcom; glavcom.ua; Главком
Militarnyi; militarnyi.com mil.in.ua; Мілітарний
Radio Free Europe/Radio Liberty; rferl.org; RFE/RL, Radio Free Europe, Radio Liberty
Voice of America; voanews.com; VOA, VOA News
The Moscow Times; themoscowtimes.com; Moscow Times
Meduza; meduza.io;
Novaya Gazeta Europe; novayagazeta.eu;
RT; rt.com; Russia Today, RT International, TV-Novosti
Kommersant; kommersant.ru; Коммерсантъ
RBC; rbc.ru; РБК
Lenta.ru; lenta.ru;
Izvestia; iz.ru;
Gazeta.ru; gazeta.ru;
Jerusalem Post; jpost.com; The Jerusalem Post
The Times of Israel; timesofisrael.com; Times of Israel
Haaretz; haaretz.com;
Arab News; arabnews.com;
Al Arabiya; alarabiya.net english.alarabiya.net; Al Arabiya English
Al Bawaba; albawaba.com; Albawaba
The New Arab; newarab.com alaraby.co.uk; Al-Araby Al-Jadeed
Middle East Eye; middleeasteye.net;
The National; thenationalnews.com;
Gulf News; gulfnews.com;
Khaleej Times; khaleejtimes.com;
Al-Monitor; al-monitor.com;
Ahram Online; english.ahram.org.eg; Al-Ahram
Iran International; iranintl.com;
Tehran Times; tehrantimes.com;
Press TV; presstv.ir; PressTV
Daily Sabah; dailysabah.com;
Hürriyet Daily News; hurriyetdailynews.com; Hurriyet Daily News
TRT World; trtworld.com; TRT
Türkiye Today; turkiyetoday.com; Turkiye Today
Bianet; bianet.org;
OC Media; oc-media.org;
Civil.ge; civil.ge;
Eurasianet; eurasianet.org;
The Astana Times; astanatimes.com;
Dawn; dawn.com; DAWN
The Express Tribune; tribune.com.pk;
Geo News; geo.tv;
The Hindu; thehindu.com;
The Times of India; timesofindia.indiatimes.com timesofindia.com; Times of India, TNN, Times News Network
Hindustan Times; hindustantimes.com;
The Indian Express; indianexpress.com; Indian Express
NDTV; ndtv.com;
India Today; indiatoday.in;
The Daily Star; thedailystar.net;
South China Morning Post; scmp.com; SCMP
China Daily; chinadaily.com.cn;
Global Times; globaltimes.cn;
CGTN; cgtn.com;
Taipei Times; taipeitimes.com; The Taipei Times
Taiwan News; taiwannews.com.tw;
The Japan Times; japantimes.co.jp; Japan Times
NHK World; nhk.or.jp; NHK
Nikkei Asia; asia.nikkei.com;
The Korea Herald; koreaherald.com; Korea Herald
The Korea Times; koreatimes.co.kr; Korea Times
The Straits Times; straitstimes.com; Straits Times
CNA; channelnewsasia.com; Channel NewsAsia
Bangkok Post; bangkokpost.com;
VnExpress; vnexpress.net; VnExpress International
The Jakarta Post; thejakartapost.com; Jakarta Post
Rappler; rappler.com;
Philippine Daily Inquirer; inquirer.net;
Philstar; philstar.com; The Philippine Star
The Sydney Morning Herald; smh.com.au;
The Australian; theaustralian.com.au;
RNZ; rnz.co.nz; Radio New Zealand
The New Zealand Herald; nzherald.co.nz; NZ Herald
CBC News; cbc.ca; CBC, CBC/Radio-Canada
CTV News; ctvnews.ca;
Global News; globalnews.ca; Globalnews.ca, GlobalNews
The Globe and Mail; theglobeandmail.com;
Toronto Star; thestar.com;
National Post; nationalpost.com;
Mail & Guardian; mg.co.za;
News24; news24.com;
Daily Maverick; dailymaverick.co.za;
The Namibian; namibian.com.na; Namibian
The EastAfrican; theeastafrican.co.ke;
Nation; nation.africa; Daily Nation
The Standard; standardmedia.co.ke;
The Punch; punchng.com; Punch
Premium Times; premiumtimesng.com;
Vanguard; vanguardngr.com;
Africanews; africanews.com;
allAfrica; allafrica.com; allAfrica.com
The White House; whitehouse.gov;
GOV.UK; gov.uk;
European Commission; ec.europa.eu;
NATO; nato.int;
UN News; news.un.org;
Kremlin; kremlin.ru en.kremlin.ru; President of Russia`;
