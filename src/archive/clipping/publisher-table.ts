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
New York Post; nypost.com; NYP Holdings, NY Post
New York Daily News; nydailynews.com;
Business Insider; businessinsider.com; Insider Inc, Insider, Axel Springer Insider
Vox; vox.com; Vox Media
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
Defense News; defensenews.com; Sightline Media Group
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
Nature; nature.com; Springer Nature
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
TimesLIVE; timeslive.co.za; Arena Holdings
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
TechRadar; techradar.com; Future US, Future Publishing
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
pv magazine; pv-magazine.com;`;

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
European Council; consilium.europa.eu; Council of the European Union
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
OCCRP; occrp.org;`;

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
Media24|Naspers|Independent Media|Caxton|Arab News Group|Saudi Research & Media Group|SRMG|Demirören|Turkuvaz|Kompas Gramedia|Inquirer Group|Alibaba|Nikkei|Microsoft|Microsoft Corporation|Amazon|Google|Meta|Alphabet|Springer Nature
Elsevier|Informa|Wiley|Taylor & Francis|RELX|Comcast|iHeartMedia|Audacy|Salem Media|Townsquare Media|Automattic|WordPress|WordPress.com|Blogger|Getty Images|Shutterstock|Alamy|iStock|Adobe Stock|Unsplash|Creative Commons|AP Photo|BLOX|TownNews`;
