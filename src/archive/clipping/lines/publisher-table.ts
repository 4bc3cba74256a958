/**
 * The world's common outlets and agencies: `name; hosts; aliases`, written from general knowledge of their mastheads and imprints.
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
Xinhua; xinhuanet.com news.cn; Xinhua News Agency, Xinhua General News Service
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
SyndiGate; syndigate.info; SyndiGate.info
AKIpress; akipress.com;
Kabar; kabar.kg; Kyrgyz National News Agency
UzA; uza.uz; National News Agency of Uzbekistan
Montsame; montsame.mn; Mongolian National News Agency
Vietnam News Agency; vnanet.vn; VNA
TAP; tap.info.tn; Tunis Afrique Presse
MAP; mapnews.ma; Maghreb Arabe Presse, Moroccan News Agency
APS; aps.dz; Algérie Presse Service, Algeria Press Service
SANA; sana.sy; Syrian Arab News Agency
Iraqi News Agency; ina.iq; INA
KUNA; kuna.net.kw; Kuwait News Agency
BNA; bna.bh; Bahrain News Agency
Oman News Agency; omannews.gov.om; ONA
National News Agency; nna-leb.gov.lb;
Ghana News Agency; gna.org.gh; GNA
Ethiopian News Agency; ena.et; ENA
Associated Press of Pakistan; app.com.pk; APP
BSS; bssnews.net; Bangladesh Sangbad Sangstha
United News of India; uniindia.com; UNI
Belga; belga.be belganewsagency.eu; Belga News Agency, Agence Belga, Agentschap Belga
ANP; anp.nl; Algemeen Nederlands Persbureau
TT; tt.se; TT Nyhetsbyrån
NTB; ntb.no; Norsk Telegrambyrå
Ritzau; ritzau.dk; Ritzaus Bureau
STT; stt.fi; Suomen Tietotoimisto
BNS; bns.lt bns.ee; Baltic News Service
ELTA; elta.lt; Lithuanian News Agency
LETA; leta.lv; Latvian Information Agency
FENA; fena.ba; Federal News Agency
MIA; mia.mk; Media Information Agency
ATA; ata.gov.al; Albanian Telegraphic Agency
ANA-MPA; amna.gr; Athens-Macedonian News Agency, AMNA
Cyprus News Agency; cna.org.cy;
Keystone-SDA; keystone-sda.ch; SDA, ATS, Keystone-ATS
Télam; telam.com.ar;
Andina; andina.pe; Agencia Andina
Inter Press Service; ipsnews.net; IPS
Jiji Press; jiji.com; Jiji
Philippine News Agency; pna.gov.ph; PNA
China News Service; ecns.cn chinanews.com.cn; CNS, ECNS
Fars News Agency; farsnews.ir; Fars
ISNA; isna.ir; Iranian Students' News Agency
Adnkronos; adnkronos.com;
AGI; agi.it; Agenzia Italia
Askanews; askanews.it;
TASR; tasr.sk; News Agency of the Slovak Republic
SITA; sita.sk;
Mediafax; mediafax.ro;
IPN; ipn.md; IPN Press Agency
Beta; beta.rs; BETA News Agency
STA; sta.si; Slovenian Press Agency
ARKA; arka.am; ARKA News Agency
Khovar; khovar.tj;
APA News; apanews.net; African Press Agency, Agence de Presse Africaine
Agence Ecofin; agenceecofin.com; Ecofin Agency
Religion News Service; religionnews.com; RNS
Demirören News Agency; dha.com.tr; DHA, Demirören Haber Ajansı
İHA; iha.com.tr; İhlas Haber Ajansı, Ihlas News Agency
Imago; imago-images.com; IMAGO
EPA; epa.eu; European Pressphoto Agency, EPA-EFE`;

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
Arab News; arabnews.com arab.news;
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
New York Post; nypost.com; NYP Holdings, NY Post
New York Daily News; nydailynews.com;
Business Insider; businessinsider.com; Insider Inc, Insider, Axel Springer Insider
Vox; vox.com;
The Verge; theverge.com;
Slate; slate.com; The Slate Group
Salon; salon.com;
The Atlantic; theatlantic.com; The Atlantic Monthly Group
The New Yorker; newyorker.com;
Wired; wired.com; WIRED
Vanity Fair; vanityfair.com;
Rolling Stone; rollingstone.com;
The Intercept; theintercept.com; First Look Institute
The Nation (US); thenation.com;
National Review; nationalreview.com;
Washington Examiner; washingtonexaminer.com; MediaDC
The Washington Times; washingtontimes.com;
The Daily Beast; thedailybeast.com; The Daily Beast Company
HuffPost; huffpost.com huffingtonpost.com; TheHuffingtonPost.com, The Huffington Post
BuzzFeed News; buzzfeednews.com;
ProPublica; propublica.org; Pro Publica
The Christian Science Monitor; csmonitor.com;
Forbes; forbes.com; Forbes Media
Fortune; fortune.com; Fortune Media
Barron's; barrons.com;
MarketWatch; marketwatch.com;
CNBC; cnbc.com;
Yahoo News; news.yahoo.com;
MSNBC; msnbc.com;
The Boston Globe; bostonglobe.com; Boston Globe Media Partners
Chicago Tribune; chicagotribune.com;
San Francisco Chronicle; sfchronicle.com;
SFGATE; sfgate.com; SFGate
Houston Chronicle; houstonchronicle.com chron.com;
The Seattle Times; seattletimes.com; The Seattle Times Company
The Denver Post; denverpost.com;
The Philadelphia Inquirer; inquirer.com;
Miami Herald; miamiherald.com;
Tampa Bay Times; tampabay.com;
The Dallas Morning News; dallasnews.com;
Star Tribune; startribune.com; StarTribune
The Detroit News; detroitnews.com;
Detroit Free Press; freep.com;
The Arizona Republic; azcentral.com;
Foreign Affairs; foreignaffairs.com; Council on Foreign Relations
The Diplomat; thediplomat.com; Diplomat Media
War on the Rocks; warontherocks.com;
Defense News; defensenews.com;
Breaking Defense; breakingdefense.com; Breaking Media
Stars and Stripes; stripes.com;
Military Times; militarytimes.com;
Snopes; snopes.com;
PolitiFact; politifact.com;
Evening Standard; standard.co.uk; The Standard (London), London Evening Standard, ES
Metro; metro.co.uk; Metro.co.uk
The Mirror; mirror.co.uk; Daily Mirror, MGN
Daily Star; dailystar.co.uk;
Daily Express; express.co.uk; Express Newspapers, Sunday Express
The Sun; thesun.co.uk; News Group Newspapers
The i Paper; inews.co.uk; inews, iNews
The Spectator; spectator.co.uk; The Spectator (1828)
New Statesman; newstatesman.com;
ITV News; itv.com;
Channel 4 News; channel4.com;
The Scotsman; scotsman.com;
The Herald; heraldscotland.com;
Irish Independent; independent.ie; Mediahuis Ireland
Irish Examiner; irishexaminer.com;
TheJournal.ie; thejournal.ie; The Journal
City A.M.; cityam.com; City AM
Nature; nature.com;
9News; 9news.com.au nine.com.au; Nine News, Nine Entertainment Co, nine.com.au
7NEWS; 7news.com.au;
SBS News; sbs.com.au; SBS
The Age; theage.com.au;
Australian Financial Review; afr.com;
The West Australian; thewest.com.au; Seven West Media, West Australian Newspapers
Stuff; stuff.co.nz;
Ottawa Citizen; ottawacitizen.com;
Financial Post; financialpost.com;
Montreal Gazette; montrealgazette.com;
La Presse; lapresse.ca;
Le Devoir; ledevoir.com;
Maclean's; macleans.ca;
Radio-Canada; radio-canada.ca; ici.radio-canada.ca
Deccan Herald; deccanherald.com; The Printers (Mysore), The Printers
The Economic Times; economictimes.indiatimes.com;
Mint; livemint.com; Livemint
Business Standard; business-standard.com;
The Print; theprint.in; ThePrint, Printline Media
The Wire; thewire.in;
Scroll.in; scroll.in; Scroll Media
Firstpost; firstpost.com;
News18; news18.com;
Moneycontrol; moneycontrol.com; e-Eighteen.com
The Tribune; tribuneindia.com;
The Telegraph India; telegraphindia.com;
Outlook India; outlookindia.com;
WION; wionews.com;
The News International; thenews.com.pk;
The Nation (Pakistan); nation.com.pk;
ARY News; arynews.tv;
Samaa; samaa.tv;
Dhaka Tribune; dhakatribune.com;
bdnews24.com; bdnews24.com;
Daily Mirror (Sri Lanka); dailymirror.lk;
The Kathmandu Post; kathmandupost.com;
The Himalayan Times; thehimalayantimes.com;
TOLOnews; tolonews.com;
Khaama Press; khaama.com;
The Star; thestar.com.my;
Malay Mail; malaymail.com;
New Straits Times; nst.com.my;
The Edge; theedgemalaysia.com;
The Nation Thailand; nationthailand.com;
Viet Nam News; vietnamnews.vn;
Tuoi Tre News; tuoitrenews.vn;
Tempo; tempo.co; Tempo English
Kompas; kompas.com;
Manila Bulletin; mb.com.ph;
GMA News; gmanetwork.com; GMA News Online
ABS-CBN News; abs-cbn.com;
The Manila Times; manilatimes.net;
The Asahi Shimbun; asahi.com;
The Mainichi; mainichi.jp; The Mainichi Newspapers
The Yomiuri Shimbun; yomiuri.co.jp japannews.yomiuri.co.jp; The Japan News
The Chosun Ilbo; chosun.com english.chosun.com;
Korea JoongAng Daily; koreajoongangdaily.joins.com;
The Hankyoreh; hani.co.kr english.hani.co.kr; Hankyoreh
People's Daily; people.cn en.people.cn;
Caixin Global; caixinglobal.com;
Sixth Tone; sixthtone.com;
Hong Kong Free Press; hongkongfp.com; HKFP
Taiwan Today; taiwantoday.tw;
Al-Ahram Weekly; weekly.ahram.org.eg;
Egypt Independent; egyptindependent.com;
Egypt Today; egypttoday.com;
Mada Masr; madamasr.com;
The Jordan Times; jordantimes.com;
L'Orient Today; today.lorientlejour.com lorientlejour.com; L'Orient-Le Jour
Naharnet; naharnet.com;
The Daily Star (Lebanon); dailystar.com.lb;
Rudaw; rudaw.net;
Kurdistan 24; kurdistan24.net;
Kuwait Times; kuwaittimes.com;
Times of Oman; timesofoman.com;
Gulf Times; gulf-times.com;
The Peninsula; thepeninsulaqatar.com;
Saudi Gazette; saudigazette.com.sa;
Asharq Al-Awsat; aawsat.com english.aawsat.com;
Ynetnews; ynetnews.com ynet.co.il;
i24NEWS; i24news.tv;
Arutz Sheva; israelnationalnews.com; Israel National News
Hürriyet; hurriyet.com.tr;
Duvar English; duvarenglish.com;
Kathimerini; ekathimerini.com kathimerini.gr; eKathimerini
Cyprus Mail; cyprus-mail.com;
Balkan Insight; balkaninsight.com; BIRN
N1; n1info.rs n1info.com;
Novinite; novinite.com;
Romania Insider; romania-insider.com;
Hungary Today; hungarytoday.hu;
Daily News Hungary; dailynewshungary.com;
The Slovak Spectator; spectator.sme.sk;
Czech Radio; rozhlas.cz irozhlas.cz;
Visegrad Insight; visegradinsight.eu;
Polskie Radio; polskieradio.pl thefirstnews.com; Polskie Radio SA, The First News
Delfi; delfi.lt delfi.ee delfi.lv;
Postimees; postimees.ee news.postimees.ee;
The Baltic Times; baltictimes.com;
Belsat; belsat.eu;
Nasha Niva; nashaniva.com;
Zerkalo; zerkalo.io;
Newsmaker; newsmaker.md;
Moldpres; moldpres.md;
Ziarul de Gardă; zdg.md;
Agenda.ge; agenda.ge;
JAMnews; jam-news.net;
Azernews; azernews.az;
APA.az; en.apa.az;
PanARMENIAN.Net; panarmenian.net; PanARMENIAN, PAN Media
Hetq; hetq.am;
CivilNet; civilnet.am;
The Times of Central Asia; timesca.com;
24.kg; 24.kg;
Kazinform; inform.kz qazinform.com; Qazinform
Gazeta.uz; gazeta.uz;
Kun.uz; kun.uz;
TRT Haber; trthaber.com;
Kommersant FM; kommersant.ru/fm;
Vedomosti; vedomosti.ru;
The Insider; theins.ru theins.press;
iStories; istories.media; Important Stories
TV Rain; tvrain.tv;
Current Time; currenttime.tv;
Ukraine World; ukraineworld.org;
Defence Express; en.defence-ua.com defence-ua.com; Defense Express
Euromaidan Press; euromaidanpress.com;
The Ukrainian Week; ukrainianweek.com tyzhden.ua;
24 Kanal; 24tv.ua; Channel 24
Obozrevatel; obozrevatel.com; Oboz.ua
Hromadske Radio; hromadske.radio;
Novynarnia; novynarnia.com;
Army Inform; armyinform.com.ua; ArmyInform
Le Parisien; leparisien.fr;
Les Echos; lesechos.fr;
Ouest-France; ouest-france.fr;
L'Express; lexpress.fr;
Le Point; lepoint.fr;
L'Obs; nouvelobs.com; Le Nouvel Obs
Mediapart; mediapart.fr;
BFMTV; bfmtv.com;
TF1 Info; tf1info.fr;
Franceinfo; francetvinfo.fr franceinfo.fr; France Info
20 Minutes; 20minutes.fr;
La Croix; la-croix.com;
L'Humanité; humanite.fr;
La Tribune; latribune.fr;
Der Tagesspiegel; tagesspiegel.de; Tagesspiegel
taz; taz.de; die tageszeitung
Handelsblatt; handelsblatt.com;
Bild; bild.de; BILD
Focus; focus.de; FOCUS online
Stern; stern.de; STERN.de
t-online; t-online.de;
Berliner Zeitung; berliner-zeitung.de;
Berliner Morgenpost; morgenpost.de;
Hamburger Abendblatt; abendblatt.de;
Junge Welt; jungewelt.de;
Correctiv; correctiv.org; CORRECTIV
Die Presse; diepresse.com;
Kurier; kurier.at;
Kronen Zeitung; krone.at; krone.at
ORF; orf.at;
SRF; srf.ch;
RTS; rts.ch;
Tages-Anzeiger; tagesanzeiger.ch;
Luxembourg Times; luxtimes.lu;
Luxemburger Wort; wort.lu;
De Standaard; standaard.be;
VRT NWS; vrt.be;
RTBF; rtbf.be;
NOS; nos.nl;
de Volkskrant; volkskrant.nl;
NRC; nrc.nl;
NL Times; nltimes.nl;
DutchNews.nl; dutchnews.nl;
Il Sole 24 Ore; ilsole24ore.com; Sole 24 Ore
Il Fatto Quotidiano; ilfattoquotidiano.it;
Il Giornale; ilgiornale.it;
Rai News; rainews.it;
ABC (Spain); abc.es;
El Confidencial; elconfidencial.com;
20minutos; 20minutos.es;
RTVE; rtve.es;
Observador; observador.pt;
RTP; rtp.pt;
The Portugal News; theportugalnews.com;
Dagens Nyheter; dn.se;
Svenska Dagbladet; svd.se;
Dagbladet; dagbladet.no;
VG; vg.no;
Berlingske; berlingske.dk;
DR; dr.dk;
Iceland Review; icelandreview.com;
RÚV; ruv.is;
Página 12; pagina12.com.ar; Página|12
Infobae; infobae.com;
Buenos Aires Times; batimes.com.ar;
MercoPress; en.mercopress.com mercopress.com;
El Tiempo; eltiempo.com;
El Espectador; elespectador.com;
El Comercio; elcomercio.pe;
La Tercera; latercera.com;
El Mercurio; emol.com;
teleSUR; telesurenglish.net telesurtv.net;
Prensa Latina; plenglish.com prensa-latina.cu;
Granma; granma.cu;
Mexico News Daily; mexiconewsdaily.com;
Reforma; reforma.com;
Milenio; milenio.com;
La Jornada; jornada.com.mx;
Estadão; estadao.com.br; O Estado de S. Paulo
UOL; uol.com.br;
Agência Brasil; agenciabrasil.ebc.com.br;
Jamaica Gleaner; jamaica-gleaner.com; The Gleaner
Jamaica Observer; jamaicaobserver.com;
TimesLIVE; timeslive.co.za;
IOL; iol.co.za; Independent Online
The Citizen; citizen.co.za; Caxton and CTP
Business Day; businesslive.co.za;
eNCA; enca.com;
SABC News; sabcnews.com;
The Herald (Zimbabwe); herald.co.zw;
NewsDay; newsday.co.zw;
Lusaka Times; lusakatimes.com;
Daily Monitor; monitor.co.ug;
New Vision; newvision.co.ug;
The Star (Kenya); the-star.co.ke;
The New Times; newtimes.co.rw;
The Citizen (Tanzania); thecitizen.co.tz;
Daily News (Tanzania); dailynews.co.tz;
The Reporter (Ethiopia); thereporterethiopia.com;
Addis Standard; addisstandard.com;
Fana Broadcasting; fanabc.com;
Sudan Tribune; sudantribune.com;
Dabanga; dabangasudan.org; Dabanga Radio TV Online
Hiiraan Online; hiiraan.com;
Garowe Online; garoweonline.com;
ThisDay; thisdaylive.com; THISDAY
The Guardian (Nigeria); guardian.ng;
Daily Trust; dailytrust.com;
Channels Television; channelstv.com; Channels TV
The Cable; thecable.ng; TheCable
Sahara Reporters; saharareporters.com;
Daily Post; dailypost.ng;
Graphic Online; graphic.com.gh;
GhanaWeb; ghanaweb.com;
Joy Online; myjoyonline.com; MyJoyOnline
Jeune Afrique; jeuneafrique.com;
The Africa Report; theafricareport.com;
Morocco World News; moroccoworldnews.com;
Hespress; hespress.com en.hespress.com;
Libya Herald; libyaherald.com;
The Libya Observer; libyaobserver.ly;
Tunisie Numérique; tunisienumerique.com;
ReliefWeb; reliefweb.int;
The Conversation; theconversation.com;
Project Syndicate; project-syndicate.org;
openDemocracy; opendemocracy.net;
Bellingcat; bellingcat.com;
Global Voices; globalvoices.org;
Devex; devex.com;
The New Humanitarian; thenewhumanitarian.org;
Semafor; semafor.com;
The Information; theinformation.com;
TechCrunch; techcrunch.com;
TechRadar; techradar.com;
Ars Technica; arstechnica.com;
The Register; theregister.com;
Engadget; engadget.com;
ZDNET; zdnet.com;
Space.com; space.com;
SpaceNews; spacenews.com;
Phys.org; phys.org;
ScienceAlert; sciencealert.com;
Live Science; livescience.com;
Smithsonian Magazine; smithsonianmag.com; Smithsonian Institution
National Geographic; nationalgeographic.com;
pv magazine; pv-magazine.com;
Ukrainian News; ukranews.com;
Apostrophe; apostrophe.ua;
Korrespondent.net; korrespondent.net; Корреспондент, Korrespondent
Fakty; fakty.ua;
ICTV Facts; fakty.com.ua; Факти ICTV
The Day; day.kyiv.ua; День
ZAXID.NET; zaxid.net;
LB.ua; lb.ua;
Detector Media; detector.media; Детектор медіа
StopFake; stopfake.org;
Rubryka; rubryka.com; Рубрика
VoxUkraine; voxukraine.org;
The Odessa Journal; odessa-journal.com;
Gwara Media; gwaramedia.com;
InformNapalm; informnapalm.org;
Charter 97; charter97.org;
Forbes Ukraine; forbes.ua;
Visit Ukraine; visitukraine.today;
Ukraine Crisis Media Center; uacrisis.org;
La Dépêche du Midi; ladepeche.fr; La Dépêche
Sud Ouest; sudouest.fr;
Le Télégramme; letelegramme.fr;
La Voix du Nord; lavoixdunord.fr;
Le Progrès; leprogres.fr;
Le Dauphiné Libéré; ledauphine.com;
Nice-Matin; nicematin.com;
Dernières Nouvelles d'Alsace; dna.fr;
L'Est Républicain; estrepublicain.fr;
Midi Libre; midilibre.fr;
La Provence; laprovence.com;
Marianne; marianne.net;
Le Journal du Dimanche; lejdd.fr; Le JDD
Paris Match; parismatch.com;
L'Opinion; lopinion.fr;
Challenges; challenges.fr;
Valeurs actuelles; valeursactuelles.com;
CNews; cnews.fr; CNEWS
Europe 1; europe1.fr;
RTL (France); rtl.fr;
LCI; lci.fr;
France Culture; franceculture.fr;
Radio France; radiofrance.fr; France Inter
TV5MONDE; tv5monde.com;
Le Monde diplomatique; monde-diplomatique.fr;
Le Grand Continent; legrandcontinent.eu;
Courrier international; courrierinternational.com;
Public Sénat; publicsenat.fr;
Toute l'Europe; touteleurope.eu;
Zone Militaire; opex360.com; Opex360
The Connexion; connexionfrance.com;
actu.fr; actu.fr;
Reporterre; reporterre.net;
EUobserver; euobserver.com;
EU Reporter; eureporter.co;
The Parliament Magazine; theparliamentmagazine.eu;
Agence Europe; agenceurope.eu;
Voxeurop; voxeurop.eu;
Social Europe; socialeurope.eu;
EU Neighbours East; euneighbourseast.eu;
Emerging Europe; emerging-europe.com;
bne IntelliNews; intellinews.com;
Modern Diplomacy; moderndiplomacy.eu;
New Eastern Europe; neweasterneurope.eu;
European Western Balkans; europeanwesternbalkans.com;
The Observer; observer.co.uk;
LBC; lbc.co.uk;
UK Defence Journal; ukdefencejournal.org.uk;
Prospect; prospectmagazine.co.uk; Prospect Magazine
The Week; theweek.com;
GB News; gbnews.com;
Manchester Evening News; manchestereveningnews.co.uk;
Liverpool Echo; liverpoolecho.co.uk;
Birmingham Mail; birminghammail.co.uk; Birmingham Live, BirminghamLive
Wales Online; walesonline.co.uk; WalesOnline
The Yorkshire Post; yorkshirepost.co.uk;
The National (Scotland); thenational.scot;
Daily Record; dailyrecord.co.uk;
Belfast Telegraph; belfasttelegraph.co.uk;
The Press and Journal; pressandjournal.co.uk;
The Courier; thecourier.co.uk;
Byline Times; bylinetimes.com;
Janes; janes.com; Jane's Defence Weekly
The Tablet; thetablet.co.uk;
New Scientist; newscientist.com;
UnHerd; unherd.com;
Novara Media; novaramedia.com;
The Bulwark; thebulwark.com;
The Dispatch; thedispatch.com;
Reason; reason.com;
The American Conservative; theamericanconservative.com;
Responsible Statecraft; responsiblestatecraft.org;
19FortyFive; 19fortyfive.com;
The National Interest; nationalinterest.org;
The War Zone; twz.com; TWZ
Task & Purpose; taskandpurpose.com;
Military.com; military.com;
Defense One; defenseone.com;
Naval News; navalnews.com;
USNI News; news.usni.org;
Air & Space Forces Magazine; airandspaceforces.com;
Just Security; justsecurity.org;
Lawfare; lawfaremedia.org lawfareblog.com;
Breitbart; breitbart.com; Breitbart News
The Daily Caller; dailycaller.com; Daily Caller
The Epoch Times; theepochtimes.com;
The Federalist; thefederalist.com;
The Washington Free Beacon; freebeacon.com; Washington Free Beacon
The Gateway Pundit; thegatewaypundit.com;
Newsmax; newsmax.com;
One America News Network; oann.com; OAN, OANN
TheBlaze; theblaze.com; Blaze Media
Raw Story; rawstory.com;
Mother Jones; motherjones.com;
Common Dreams; commondreams.org;
Democracy Now!; democracynow.org;
Jacobin; jacobin.com;
The New Republic; newrepublic.com;
The American Prospect; prospect.org;
Mediaite; mediaite.com;
NewsNation; newsnationnow.com;
The Atlanta Journal-Constitution; ajc.com; AJC
The Baltimore Sun; baltimoresun.com;
Orlando Sentinel; orlandosentinel.com;
South Florida Sun Sentinel; sun-sentinel.com; Sun Sentinel
The Mercury News; mercurynews.com; Bay Area News Group
East Bay Times; eastbaytimes.com;
The Orange County Register; ocregister.com; Orange County Register
The San Diego Union-Tribune; sandiegouniontribune.com; San Diego Union-Tribune
The Sacramento Bee; sacbee.com;
The Kansas City Star; kansascity.com;
St. Louis Post-Dispatch; stltoday.com;
Milwaukee Journal Sentinel; jsonline.com;
St. Paul Pioneer Press; twincities.com; Pioneer Press, Twin Cities Pioneer Press
The Columbus Dispatch; dispatch.com;
Cleveland.com; cleveland.com; The Plain Dealer
The Cincinnati Enquirer; cincinnati.com; Cincinnati Enquirer
Pittsburgh Post-Gazette; post-gazette.com;
The Buffalo News; buffalonews.com;
Times Union; timesunion.com; Albany Times Union
NJ.com; nj.com; The Star-Ledger, NJ Advance Media
Hartford Courant; courant.com;
Portland Press Herald; pressherald.com;
The Oregonian; oregonlive.com; OregonLive, The Oregonian/OregonLive
The Spokesman-Review; spokesman.com;
The Salt Lake Tribune; sltrib.com;
Deseret News; deseret.com;
Las Vegas Review-Journal; reviewjournal.com;
Austin American-Statesman; statesman.com;
San Antonio Express-News; expressnews.com mysanantonio.com; Express-News
Fort Worth Star-Telegram; star-telegram.com;
The Texas Tribune; texastribune.org;
The Times-Picayune; nola.com; NOLA.com
The Tennessean; tennessean.com;
The Charlotte Observer; charlotteobserver.com;
The News & Observer; newsobserver.com;
Richmond Times-Dispatch; richmond.com;
The Virginian-Pilot; pilotonline.com;
Honolulu Star-Advertiser; staradvertiser.com;
Anchorage Daily News; adn.com;
Florida Today; floridatoday.com; FLORIDA TODAY
Connecticut Post; ctpost.com;
LA Weekly; laweekly.com;
New York Magazine; nymag.com; Intelligencer, Daily Intelligencer
Page Six; pagesix.com;
People; people.com;
Entertainment Weekly; ew.com;
Variety; variety.com;
The Hollywood Reporter; hollywoodreporter.com;
Deadline; deadline.com; Deadline Hollywood
Billboard; billboard.com;
Esquire; esquire.com;
Vogue; vogue.com;
Polygon; polygon.com;
Kotaku; kotaku.com;
IGN; ign.com;
Gizmodo; gizmodo.com;
Mashable; mashable.com;
CNET; cnet.com;
PCMag; pcmag.com;
PC Gamer; pcgamer.com;
Tom's Hardware; tomshardware.com;
VentureBeat; venturebeat.com;
Quartz; qz.com;
VICE; vice.com; VICE News
ESPN; espn.com;
Sports Illustrated; si.com;
The Athletic; theathletic.com;
Fox Business; foxbusiness.com; FOX Business, Fox Business Network
FiveThirtyEight; fivethirtyeight.com;
Investor's Business Daily; investors.com;
Roll Call; rollcall.com;
National Journal; nationaljournal.com;
STAT; statnews.com; STAT News
Scientific American; scientificamerican.com;
Quanta Magazine; quantamagazine.org;
Grist; grist.org;
Carbon Brief; carbonbrief.org;
OilPrice.com; oilprice.com; Oilprice
World Nuclear News; world-nuclear-news.org;
gCaptain; gcaptain.com;
The Maritime Executive; maritime-executive.com;
FreightWaves; freightwaves.com;
Catholic News Agency; catholicnewsagency.com; CNA Catholic
Vatican News; vaticannews.va;
Crux; cruxnow.com; Crux Now
National Catholic Reporter; ncronline.org;
America; americamagazine.org; America Magazine
Aleteia; aleteia.org;
Orthodox Times; orthodoxtimes.com;
Agenzia Fides; fides.org;
AsiaNews; asianews.it;
iPolitics; ipolitics.ca;
The Hill Times; hilltimes.com;
Vancouver Sun; vancouversun.com;
The Province; theprovince.com;
Calgary Herald; calgaryherald.com;
Edmonton Journal; edmontonjournal.com;
Winnipeg Free Press; winnipegfreepress.com;
Toronto Sun; torontosun.com;
CityNews; citynews.ca;
Le Journal de Montréal; journaldemontreal.com;
TVA Nouvelles; tvanouvelles.ca;
CP24; cp24.com;
The Hamilton Spectator; thespec.com;
Times Colonist; timescolonist.com;
SaltWire; saltwire.com;
The Canberra Times; canberratimes.com.au;
The Advertiser; adelaidenow.com.au;
The Courier-Mail; couriermail.com.au;
Herald Sun; heraldsun.com.au;
The Daily Telegraph (Sydney); dailytelegraph.com.au;
news.com.au; news.com.au;
Crikey; crikey.com.au;
Brisbane Times; brisbanetimes.com.au;
The Interpreter; lowyinstitute.org; Lowy Institute
The Strategist; aspistrategist.org.au;
Newshub; newshub.co.nz;
1News; 1news.co.nz;
Otago Daily Times; odt.co.nz;
Newsroom; newsroom.co.nz;
The Fiji Times; fijitimes.com.fj fijitimes.com;
Samoa Observer; samoaobserver.ws;
Business Recorder; brecorder.com;
Pakistan Today; pakistantoday.com.pk;
Daily Times; dailytimes.com.pk;
The Quint; thequint.com;
The Week (India); theweek.in;
Times Now; timesnownews.com;
The New Indian Express; newindianexpress.com;
The Free Press Journal; freepressjournal.in; Free Press Journal
Mid-Day; mid-day.com;
The Statesman; thestatesman.com;
Financial Express; financialexpress.com;
BusinessLine; thehindubusinessline.com; The Hindu BusinessLine
Zee News; zeenews.india.com;
Greater Kashmir; greaterkashmir.com;
Dainik Bhaskar; bhaskar.com;
Prothom Alo; prothomalo.com;
New Age; newagebd.net;
Ada Derana; adaderana.lk;
The Irrawaddy; irrawaddy.com;
Mizzima; mizzima.com;
The Phnom Penh Post; phnompenhpost.com;
Khmer Times; khmertimeskh.com;
Vientiane Times; vientianetimes.org.la;
VietnamPlus; vietnamplus.vn en.vietnamplus.vn;
Nhan Dan; nhandan.vn en.nhandan.vn; Nhân Dân
VietNamNet; vietnamnet.vn;
The Business Times; businesstimes.com.sg;
Free Malaysia Today; freemalaysiatoday.com; FMT
Malaysiakini; malaysiakini.com;
The Borneo Post; theborneopost.com;
Jakarta Globe; jakartaglobe.id;
Detik; detik.com; detikcom
Republika; republika.co.id;
BenarNews; benarnews.org;
BusinessWorld; bworldonline.com;
SunStar; sunstar.com.ph;
Thai PBS World; thaipbsworld.com; Thai PBS
Khaosod English; khaosodenglish.com;
Radio Free Asia; rfa.org; RFA
Asia Times; asiatimes.com;
Japan Today; japantoday.com;
Arirang; arirang.com; Arirang News
KBS World; world.kbs.co.kr kbs.co.kr;
The Dong-A Ilbo; donga.com; Dong-A Ilbo
NK News; nknews.org;
Daily NK; dailynk.com;
The Standard (Hong Kong); thestandard.com.hk;
RTHK; rthk.hk news.rthk.hk;
SHINE; shine.cn; Shanghai Daily
China.org.cn; china.org.cn;
Macau Business; macaubusiness.com;
Radio Taiwan International; rti.org.tw; RTI
The Cradle; thecradle.co;
Al Mayadeen; almayadeen.net english.almayadeen.net;
Al-Manar; almanar.com.lb; Al Manar TV
The Arab Weekly; thearabweekly.com;
Middle East Monitor; middleeastmonitor.com; MEMO
The Media Line; themedialine.org;
JNS; jns.org; Jewish News Syndicate
Israel Hayom; israelhayom.com;
Globes; globes.co.il en.globes.co.il;
+972 Magazine; 972mag.com;
The Electronic Intifada; electronicintifada.net;
Roya News; royanews.tv en.royanews.tv;
Enab Baladi; enabbaladi.net;
Shafaq News; shafaq.com;
Oman Observer; omanobserver.om;
Gulf Daily News; gdnonline.com;
Arab Times; arabtimesonline.com;
Zawya; zawya.com;
Doha News; dohanews.co;
IranWire; iranwire.com;
Radio Farda; radiofarda.com;
Cumhuriyet; cumhuriyet.com.tr;
Sözcü; sozcu.com.tr;
Milliyet; milliyet.com.tr;
Sabah (Türkiye); sabah.com.tr;
Yeni Şafak; yenisafak.com; Yeni Safak
T24; t24.com.tr;
NTV (Türkiye); ntv.com.tr;
Habertürk; haberturk.com;
Turkish Minute; turkishminute.com;
Egyptian Streets; egyptianstreets.com;
Daily News Egypt; dailynewsegypt.com;
Kapitalis; kapitalis.com;
Le360; le360.ma;
Médias24; medias24.com;
TSA; tsa-algerie.com; Tout sur l'Algérie
El Watan; elwatan.com elwatan-dz.com;
The North Africa Post; northafricapost.com;
Business Daily; businessdailyafrica.com;
Capital FM; capitalfm.co.ke; Capital News
Tuko; tuko.co.ke; TUKO.co.ke
The Independent (Uganda); independent.co.ug;
Nile Post; nilepost.co.ug;
KT Press; ktpress.rw;
IGIHE; igihe.com;
Radio Tamazuj; radiotamazuj.org;
Eye Radio; eyeradio.org;
Borkena; borkena.com;
Nyasa Times; nyasatimes.com;
The Chronicle (Zimbabwe); chronicle.co.zw;
New Zimbabwe; newzimbabwe.com; NewZimbabwe.com
Club of Mozambique; clubofmozambique.com;
Mmegi; mmegi.bw;
New Era; neweralive.na;
Namibian Sun; namibiansun.com;
Lesotho Times; lestimes.com lestimes.co.ls;
Sowetan; sowetanlive.co.za; SowetanLIVE
GroundUp; groundup.org.za;
EWN; ewn.co.za; Eyewitness News
defenceWeb; defenceweb.co.za;
ISS Today; issafrica.org; Institute for Security Studies
The Nation (Nigeria); thenationonlineng.net;
Nigerian Tribune; tribuneonlineng.com; Tribune Online
Leadership; leadership.ng;
Peoples Gazette; gazettengr.com;
BusinessDay (Nigeria); businessday.ng;
Legit.ng; legit.ng;
Arise News; arise.tv; ARISE NEWS
The Sun (Nigeria); sunnewsonline.com;
HumAngle; humanglemedia.com;
Nairametrics; nairametrics.com;
Citi Newsroom; citinewsroom.com; citinewsroom
Modern Ghana; modernghana.com;
Seneweb; seneweb.com;
Abidjan.net; abidjan.net news.abidjan.net;
LeFaso.net; lefaso.net;
Maliweb; maliweb.net;
Cameroon Tribune; cameroon-tribune.cm;
Gabon Review; gabonreview.com;
Radio Okapi; radiookapi.net;
Actualite.cd; actualite.cd;
Liberian Observer; liberianobserver.com; Daily Observer
FrontPageAfrica; frontpageafricaonline.com;
The Point; thepoint.gm;
Correio Braziliense; correiobraziliense.com.br;
Gazeta do Povo; gazetadopovo.com.br;
Metrópoles; metropoles.com;
Poder360; poder360.com.br;
Valor Econômico; valor.globo.com;
Veja; veja.abril.com.br;
Brasil de Fato; brasildefato.com.br;
Exame; exame.com;
Perfil; perfil.com;
Ámbito; ambito.com; Ámbito Financiero
El Cronista; cronista.com;
La Voz del Interior; lavoz.com.ar;
Todo Noticias; tn.com.ar;
El Observador; elobservador.com.uy;
El País (Uruguay); elpais.com.uy;
ABC Color; abc.com.py;
Última Hora; ultimahora.com;
La Razón (Bolivia); la-razon.com larazon.bo;
El Deber; eldeber.com.bo;
La República (Peru); larepublica.pe;
Gestión; gestion.pe;
RPP; rpp.pe; RPP Noticias
El Universo; eluniverso.com;
Primicias; primicias.ec;
Semana; semana.com;
El Colombiano; elcolombiano.com;
El Nacional; elnacional.com;
La Prensa (Nicaragua); laprensani.com;
Confidencial; confidencial.digital confidencial.com.ni;
100% Noticias; 100noticias.com.ni;
La Nación (Costa Rica); nacion.com;
The Tico Times; ticotimes.net; Tico Times
La Prensa (Panama); prensa.com;
La Estrella de Panamá; laestrella.com.pa;
La Prensa Gráfica; laprensagrafica.com;
El Faro; elfaro.net;
Prensa Libre; prensalibre.com;
La Prensa (Honduras); laprensa.hn;
Excélsior; excelsior.com.mx;
Animal Político; animalpolitico.com;
Proceso; proceso.com.mx;
El Financiero; elfinanciero.com.mx;
El Economista; eleconomista.com.mx;
Aristegui Noticias; aristeguinoticias.com;
Cubadebate; cubadebate.cu;
14ymedio; 14ymedio.com;
Diario Libre; diariolibre.com;
Listín Diario; listindiario.com;
Dominican Today; dominicantoday.com; DominicanToday
Le Nouvelliste; lenouvelliste.com;
Trinidad Express; trinidadexpress.com; Trinidad and Tobago Express, Trinidad Express Newspapers
Trinidad and Tobago Guardian; guardian.co.tt;
Trinidad and Tobago Newsday; newsday.co.tt;
Barbados Today; barbadostoday.bb;
Nation News; nationnews.com;
Stabroek News; stabroeknews.com;
Kaieteur News; kaieteurnewsonline.com;
Guyana Chronicle; guyanachronicle.com;
The Nassau Guardian; thenassauguardian.com;
The Tribune (Bahamas); tribune242.com;
St. Lucia Times; stluciatimes.com;
Loop News; loopnews.com;
Cayman Compass; caymancompass.com;
The Royal Gazette; royalgazette.com;
Il Messaggero; ilmessaggero.it;
Il Foglio; ilfoglio.it;
il manifesto; ilmanifesto.it;
Domani; editorialedomani.it;
Avvenire; avvenire.it;
Libero Quotidiano; liberoquotidiano.it;
Il Post; ilpost.it;
Fanpage.it; fanpage.it; Fanpage
Sky TG24; tg24.sky.it;
TGcom24; tgcom24.mediaset.it; TGCOM24
Formiche; formiche.net; Formiche.net
La Razón; larazon.es;
El Periódico; elperiodico.com;
elDiario.es; eldiario.es;
OKdiario; okdiario.com; OKDIARIO
El Español; elespanol.com;
Público (Spain); publico.es;
laSexta; lasexta.com;
Antena 3; antena3.com;
Cadena SER; cadenaser.com;
COPE; cope.es;
Expansión; expansion.com;
elEconomista; eleconomista.es; elEconomista.es
Ara; ara.cat;
El Correo; elcorreo.com;
La Voz de Galicia; lavozdegalicia.es;
Diário de Notícias; dn.pt;
Jornal de Notícias; jn.pt;
Correio da Manhã; cmjornal.pt;
SIC Notícias; sicnoticias.pt;
Jornal de Negócios; jornaldenegocios.pt;
Rheinische Post; rp-online.de; RP ONLINE, RP Online, Rheinische Post Online
Westdeutsche Allgemeine Zeitung; waz.de; WAZ
Frankfurter Rundschau; fr.de;
Stuttgarter Zeitung; stuttgarter-zeitung.de;
Stuttgarter Nachrichten; stuttgarter-nachrichten.de;
Augsburger Allgemeine; augsburger-allgemeine.de;
Kölner Stadt-Anzeiger; ksta.de;
Kölnische Rundschau; rundschau-online.de;
Mitteldeutsche Zeitung; mz.de mz-web.de;
Freie Presse; freiepresse.de;
Sächsische Zeitung; saechsische.de;
Leipziger Volkszeitung; lvz.de;
Weser-Kurier; weser-kurier.de;
Hannoversche Allgemeine Zeitung; haz.de; Hannoversche Allgemeine
RedaktionsNetzwerk Deutschland; rnd.de; RND
Münchner Merkur; merkur.de; Merkur.de
Südwest Presse; swp.de; SÜDWEST PRESSE
Schwäbische Zeitung; schwaebische.de; Schwäbische
Badische Zeitung; badische-zeitung.de;
Neue Osnabrücker Zeitung; noz.de; NOZ
Der Freitag; freitag.de; der Freitag
Cicero; cicero.de;
WirtschaftsWoche; wiwo.de;
manager magazin; manager-magazin.de;
Börsen-Zeitung; boersen-zeitung.de;
Deutschlandfunk; deutschlandfunk.de deutschlandfunkkultur.de; Deutschlandradio, Deutschlandfunk Kultur
BR24; br.de; Bayerischer Rundfunk
WDR; wdr.de wdr1.de; Westdeutscher Rundfunk
NDR; ndr.de; Norddeutscher Rundfunk
MDR; mdr.de; Mitteldeutscher Rundfunk, MDR AKTUELL
SWR; swr.de; Südwestrundfunk, SWR Aktuell
rbb24; rbb24.de; Rundfunk Berlin-Brandenburg
hessenschau; hessenschau.de; hessenschau.de
netzpolitik.org; netzpolitik.org;
Golem.de; golem.de; Golem
heise online; heise.de; heise, Heise Medien
Junge Freiheit; jungefreiheit.de; JUNGE FREIHEIT
neues deutschland; nd-aktuell.de; nd
Heute; heute.at;
Kleine Zeitung; kleinezeitung.at;
Salzburger Nachrichten; sn.at;
OÖNachrichten; nachrichten.at; Oberösterreichische Nachrichten
Tiroler Tageszeitung; tt.com;
profil; profil.at;
Wiener Zeitung; wienerzeitung.at;
20 Minuten; 20min.ch;
Blick; blick.ch;
watson; watson.ch watson.de;
Le Temps; letemps.ch;
Tribune de Genève; tdg.ch;
24 heures; 24heures.ch;
Der Bund; derbund.ch;
Basler Zeitung; bazonline.ch;
St. Galler Tagblatt; tagblatt.ch;
Nau.ch; nau.ch;
La Libre Belgique; lalibre.be; La Libre
De Morgen; demorgen.be;
Het Laatste Nieuws; hln.be; HLN
De Tijd; tijd.be;
L'Echo; lecho.be;
Het Nieuwsblad; nieuwsblad.be; Nieuwsblad
DH Les Sports+; dhnet.be; La Dernière Heure
Knack; knack.be;
Sudinfo; sudinfo.be;
De Telegraaf; telegraaf.nl;
AD; ad.nl; Algemeen Dagblad
Trouw; trouw.nl;
Het Parool; parool.nl;
RTL Nieuws; rtl.nl;
NU.nl; nu.nl;
Het Financieele Dagblad; fd.nl;
Aftonbladet; aftonbladet.se;
Expressen; expressen.se;
Sveriges Radio; sverigesradio.se; Radio Sweden
Göteborgs-Posten; gp.se;
Politiken; politiken.dk;
Jyllands-Posten; jyllands-posten.dk jp.dk;
TV 2; tv2.dk tv2.no;
Dagens Næringsliv; dn.no;
The Barents Observer; thebarentsobserver.com;
High North News; highnorthnews.com;
Hufvudstadsbladet; hbl.fi;
Ilta-Sanomat; is.fi;
Iltalehti; iltalehti.fi;
Helsinki Times; helsinkitimes.fi;
Morgunblaðið; mbl.is; mbl.is
15min; 15min.lt; 15min.lt
TVNET; tvnet.lv;
Polsat News; polsatnews.pl;
TVN24; tvn24.pl;
Wirtualna Polska; wp.pl; WP Wiadomości
Interia; interia.pl;
Fakt; fakt.pl;
Dziennik Gazeta Prawna; gazetaprawna.pl; DGP
Dziennik.pl; dziennik.pl;
Forsal.pl; forsal.pl; Forsal
Polityka; polityka.pl;
Do Rzeczy; dorzeczy.pl;
wPolityce.pl; wpolityce.pl;
OKO.press; oko.press;
Bankier.pl; bankier.pl;
RMF24; rmf24.pl; RMF FM
Defence24; defence24.pl defence24.com;
iDNES.cz; idnes.cz; iDNES
Novinky.cz; novinky.cz; Novinky
Aktuálně.cz; aktualne.cz;
Seznam Zprávy; seznamzpravy.cz;
Hospodářské noviny; hn.cz;
Deník N; denikn.cz;
Prague Morning; praguemorning.cz;
Expats.cz; expats.cz;
SME; sme.sk;
Denník N; dennikn.sk;
Aktuality.sk; aktuality.sk;
Index.hu; index.hu;
24.hu; 24.hu;
444; 444.hu;
HVG; hvg.hu;
Magyar Nemzet; magyarnemzet.hu;
Népszava; nepszava.hu;
G4Media; g4media.ro; G4Media.ro
HotNews.ro; hotnews.ro; HotNews
Adevărul; adevarul.ro;
Libertatea; libertatea.ro;
Romania Journal; romaniajournal.ro;
Moldova 1; moldova1.md;
Danas; danas.rs;
Politika; politika.rs;
Blic; blic.rs;
B92; b92.net b92.rs;
Jutarnji list; jutarnji.hr;
Večernji list; vecernji.hr;
Index.hr; index.hr;
Total Croatia News; total-croatia-news.com;
Delo; delo.si;
RTV Slovenija; rtvslo.si; RTV SLO
Klix.ba; klix.ba;
Oslobođenje; oslobodjenje.ba;
Sarajevo Times; sarajevotimes.com;
Vijesti; vijesti.me;
Koha; koha.net; Koha.net
Prishtina Insight; prishtinainsight.com;
Gazeta Express; gazetaexpress.com;
Tirana Times; tiranatimes.com;
Albanian Daily News; albaniandailynews.com;
BNR; bnr.bg; Bulgarian National Radio, Radio Bulgaria
The Sofia Globe; sofiaglobe.com;
To Vima; tovima.com tovima.gr;
Proto Thema; protothema.gr en.protothema.gr; protothema.gr
Naftemporiki; naftemporiki.gr;
Greek Reporter; greekreporter.com; GreekReporter.com
Keep Talking Greece; keeptalkinggreece.com;
Greek City Times; greekcitytimes.com;
Philenews; philenews.com; in-cyprus
Financial Mirror; financialmirror.com;
Times of Malta; timesofmalta.com;
MaltaToday; maltatoday.com.mt; Malta Today
The Malta Independent; independent.com.mt; Malta Independent
Business Post; businesspost.ie;
BreakingNews.ie; breakingnews.ie;
Newstalk; newstalk.com;
Rossiyskaya Gazeta; rg.ru; Российская газета
Komsomolskaya Pravda; kp.ru; Комсомольская правда
Moskovsky Komsomolets; mk.ru; Московский комсомолец
Nezavisimaya Gazeta; ng.ru; Независимая газета
Fontanka; fontanka.ru; Фонтанка
The Bell; thebell.io en.thebell.io;
Verstka; verstka.media; Вёрстка
Agentstvo; agents.media; Агентство
Mediazona; zona.media en.zona.media; Медиазона
Novaya Gazeta; novayagazeta.ru; Новая газета
Echo of Moscow; echo.msk.ru; Эхо Москвы
Vzglyad; vz.ru; Взгляд
Pravda.ru; pravda.ru english.pravda.ru;
Russia Beyond; rbth.com;
Riddle; ridl.io; Riddle Russia
Caucasian Knot; kavkaz-uzel.eu eng.kavkaz-uzel.eu; Кавказский узел
SB. Belarus Today; sb.by; СБ. Беларусь сегодня
Onliner; onliner.by;
Euroradio; euroradio.fm; Еврорадио
1TV; 1tv.ge; Georgian Public Broadcaster
Georgia Today; georgiatoday.ge;
Caucasus Watch; caucasuswatch.de;
Caliber.Az; caliber.az;
News.Az; news.az;
Day.Az; day.az;
Haqqin.az; haqqin.az;
NEWS.am; news.am;
Aravot; aravot.am;
Massis Post; massispost.com; MassisPost
The Armenian Weekly; armenianweekly.com;
Asbarez; asbarez.com;
The Armenian Mirror-Spectator; mirrorspectator.com;
EVN Report; evnreport.com;
Tengrinews; tengrinews.kz; Tengrinews.kz
Vlast; vlast.kz; Vlast.kz
Daryo; daryo.uz; Daryo.uz
UzDaily; uzdaily.uz uzdaily.com; UzDaily.uz
Asia-Plus; asiaplustj.info;
Kaktus Media; kaktus.media;
Kloop; kloop.kg;
Sky Sports; skysports.com;
L'Équipe; lequipe.fr;
Marca; marca.com;
AS; as.com; Diario AS
La Gazzetta dello Sport; gazzetta.it; Gazzetta dello Sport
kicker; kicker.de;
Inside the Games; insidethegames.biz; insidethegames
The Art Newspaper; theartnewspaper.com;
Artnet News; news.artnet.com artnet.com;
Medical News Today; medicalnewstoday.com;
Wikinews; en.wikinews.org wikinews.org;
MSN; msn.com;`;

/** Bodies that publish of themselves, but are named on pages of others more often than on their own. */
export const INSTITUTIONS = `
The White House; whitehouse.gov;
GOV.UK; gov.uk;
European Commission; ec.europa.eu;
NATO; nato.int;
UN News; news.un.org;
Kremlin; kremlin.ru en.kremlin.ru; President of Russia
Ministry of Foreign Affairs of Ukraine; mfa.gov.ua;
Ministry of Defence of Ukraine; mod.gov.ua mil.gov.ua;
President of Ukraine; president.gov.ua;
Cabinet of Ministers of Ukraine; kmu.gov.ua;
Élysée; elysee.fr;
France Diplomatie; diplomatie.gouv.fr;
US Department of State; state.gov; U.S. Department of State
US Department of Defense; defense.gov; U.S. Department of Defense
European Council; consilium.europa.eu; Council of the European Union, Council of the EU
European Parliament; europarl.europa.eu;
European External Action Service; eeas.europa.eu; EEAS
OSCE; osce.org;
Council of Europe; coe.int;
International Monetary Fund; imf.org; IMF
World Bank; worldbank.org;
UNHCR; unhcr.org;
Human Rights Watch; hrw.org;
Amnesty International; amnesty.org;
International Crisis Group; crisisgroup.org; Crisis Group
Institute for the Study of War; understandingwar.org; ISW
Atlantic Council; atlanticcouncil.org;
Carnegie Endowment; carnegieendowment.org;
Chatham House; chathamhouse.org;
Brookings; brookings.edu; Brookings Institution
RUSI; rusi.org;
OCCRP; occrp.org;
The Jamestown Foundation; jamestown.org; Jamestown Foundation
Center for European Policy Analysis; cepa.org; CEPA
European Council on Foreign Relations; ecfr.eu; ECFR
Wilson Center; wilsoncenter.org;
Center for Strategic and International Studies; csis.org; CSIS
RAND Corporation; rand.org; RAND
International Institute for Strategic Studies; iiss.org; IISS
Stockholm International Peace Research Institute; sipri.org; SIPRI
Bruegel; bruegel.org;
Institut français des relations internationales; ifri.org; IFRI
Institut Montaigne; institutmontaigne.org;
GLOBSEC; globsec.org;
Centre for Eastern Studies; osw.waw.pl; OSW
Polish Institute of International Affairs; pism.pl; PISM
38 North; 38north.org;
Verkhovna Rada of Ukraine; rada.gov.ua; Verkhovna Rada, Верховна Рада України
National Bank of Ukraine; bank.gov.ua; NBU
U.S. Embassy in Ukraine; ua.usembassy.gov;
German Federal Government; bundesregierung.de; Bundesregierung
Federal Foreign Office; auswaertiges-amt.de; Auswärtiges Amt
International Atomic Energy Agency; iaea.org; IAEA
World Health Organization; who.int; WHO
UNESCO; unesco.org;
UNICEF; unicef.org;
United Nations Development Programme; undp.org; UNDP
OHCHR; ohchr.org;
International Committee of the Red Cross; icrc.org; ICRC
World Food Programme; wfp.org; WFP
International Organization for Migration; iom.int; IOM
OECD; oecd.org;
European Bank for Reconstruction and Development; ebrd.com; EBRD
European Investment Bank; eib.org; EIB
World Trade Organization; wto.org; WTO
International Criminal Court; icc-cpi.int; ICC
International Court of Justice; icj-cij.org; ICJ
Europol; europol.europa.eu;
African Union; au.int;
ASEAN; asean.org;
Ministry of Foreign Affairs of China; mfa.gov.cn fmprc.gov.cn; Ministry of Foreign Affairs of the People's Republic of China
Ministry of External Affairs of India; mea.gov.in; Ministry of External Affairs
Ministry of Foreign Affairs of Russia; mid.ru; The Ministry of Foreign Affairs of the Russian Federation
Ministry of Foreign Affairs of Japan; mofa.go.jp;
Prime Minister of Canada; pm.gc.ca;
Prime Minister of Australia; pm.gov.au;
Government of Canada; canada.ca;
U.S. Department of the Treasury; home.treasury.gov;
United Nations; un.org press.un.org;
Reporters Without Borders; rsf.org; Reporters sans frontières, RSF
Committee to Protect Journalists; cpj.org; CPJ
Freedom House; freedomhouse.org;
Transparency International; transparency.org;
Greenpeace; greenpeace.org;
Doctors Without Borders; msf.org doctorswithoutborders.org; Médecins Sans Frontières, MSF`;

/** Companies that own outlets and stand in their copyright lines; none of them is the name of an outlet. */
export const OWNERS = `
Meredith|Meredith Corporation|Dotdash Meredith|Dotdash|People Inc|Hearst|Hearst Communications|Hearst Newspapers|Hearst Television|Hearst Magazines|Gannett|Gannett Satellite Information Network
USA Today Network|MediaNews Group|Digital First Media|Alden Global Capital|Tribune Publishing|Lee Enterprises|McClatchy|McClatchy Company|Advance Local|Advance Publications|Nexstar|Nexstar Media
Nexstar Broadcasting|Sinclair|Sinclair Broadcast Group|Gray Television|Gray Media|Gray Media Group|TEGNA|Scripps Media|E.W. Scripps|Cox Media Group|Fox Television Stations|Condé Nast|Vox Media|Ziff Davis
G/O Media|Gizmodo Media Group|Static Media|Future US|Future Publishing|Future plc|Leaf Group|Group Nine Media|BDG Media|Bustle Digital Group|Penske Media|Penske Media Corporation|Valnet|Healthline Media
New York Media|Oath|Verizon Media|Yahoo Inc|AOL|NBCUniversal|NBCUniversal Media|NBC Universal|CBS Interactive|CBS Broadcasting|Paramount|Paramount Global|Warner Bros Discovery|Warner Media|Turner Broadcasting System
Cable News Network|Disney|Walt Disney|ABC News Internet Ventures|Fox Corporation|Dow Jones|News Corp|News Corp Australia|News Limited|News Group Newspapers|Times Newspapers|News UK|Nationwide News|Herald and Weekly Times
Associated Newspapers|DMG Media|Reach|Reach plc|Trinity Mirror|MGN|Express Newspapers|Telegraph Media Group|Guardian News and Media|Guardian News & Media|Independent Digital News and Media|National World|Newsquest|Newsquest Media Group
JPIMedia|Mediahuis|Mediahuis Ireland|Independent News & Media|DC Thomson|Iconic Newspapers|Bonnier|Schibsted|Sanoma|Axel Springer|Funke|Funke Mediengruppe|Madsack|Ippen|Ippen Digital|Burda|BurdaForward|Gruner + Jahr|Bertelsmann
Ströer|Ströer Digital Publishing|Ringier|TX Group|Tamedia|CH Media|AZ Medien|NZZ-Mediengruppe|Styria|Russmedia|RCS MediaGroup|GEDI|GEDI Gruppo Editoriale|Mondadori|Prisma Media|Prisa|Grupo Prisa|Unidad Editorial|Vocento|Grupo Godó
Globo|Grupo Globo|Grupo Clarín|Agora|Ringier Axel Springer|Ringier Axel Springer Polska|Postmedia|Postmedia Network|Torstar|Metroland|Bell Media|Corus|Corus Entertainment|Rogers Media|Rogers Sports & Media|Black Press|Quebecor
Nine|Nine Entertainment|Nine Digital|Fairfax|Fairfax Media|Seven West Media|Australian Community Media|NZME|Allied Press|Bennett|Bennett Coleman & Co|Bennett, Coleman & Co|Times Internet|HT Media|HT Digital Streams|Living Media|TV Today Network
Network18|Indian Express Group|ABP Group|THG Publishing|Kasturi & Sons|Zee Media|Zee Media Corporation|Mediacorp|SPH Media|Singapore Press Holdings|Star Media Group|Media Prima|Nation Media Group|Standard Group|Arena Holdings
Media24|Naspers|Independent Media|Caxton|Arab News Group|Saudi Research & Media Group|SRMG|Demirören|Turkuvaz|Kompas Gramedia|Inquirer Group|Alibaba|Nikkei|Microsoft|Microsoft Corporation|Amazon|Google|Meta|Alphabet|Springer Nature|Sightline Media Group
Elsevier|Informa|Wiley|Taylor & Francis|RELX|Comcast|iHeartMedia|Audacy|Salem Media|Townsquare Media|Automattic|WordPress|WordPress.com|Blogger|Getty Images|Shutterstock|Alamy|iStock|Adobe Stock|Unsplash|Creative Commons|AP Photo|BLOX|TownNews`;
