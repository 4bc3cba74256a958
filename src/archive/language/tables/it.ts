import type { LanguageTables } from '../language-tables.ts';

export const ITALIAN: LanguageTables = {
  language: 'it',
  source: 'Our own list, by field, from grammars and the usage of agencies.',
  functionWords: `il lo la i gli le l un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal
    dallo dalla dai dagli dalle in nel nello nella nei negli nelle su sul sullo sulla sui sugli sulle con per tra fra e ed o
    ma però che chi cui dove quando come se perché mentre anche dopo prima durante contro senza verso secondo sotto sopra
    entro oltre presso circa lui lei loro egli ella essi io tu noi voi questo questa questi queste quello quella quelli
    quelle suo sua suoi sue mio mia nostro nostra tutto tutta tutti tutte alcuni alcune ogni nessuno nessuna due tre quattro
    cinque sei sette otto nove dieci altro altra altri altre stesso molto più meno così allora poi infine inoltre tuttavia
    invece ieri oggi domani qui lì là mai sempre già ancora non sì no è sono era erano fu furono ha hanno aveva avevano
    sarà saranno essere avere c'è ci si ne vi gli quale quali quanto quanti sebbene affinché pure solo soltanto
    quindi dunque infatti cioè ecco intanto nonostante attualmente finora ormai signor signora dice disse forse appena
    grazie dall dell all nell sull`,
  placePrepositions: 'a ad in da nel nella',
  articles:
    'il lo la i gli le un uno una al alla ai del della dei dal dalla nel nella sul sulla dell all nell sull dall l quel quella questo questa',
  elisions: 'l d dell all dall nell sull un quest quell c dov com bell sant',
  familyNames: 2,
  particles: 'de di del della dei d la lo li van von der al bin ibn dos el',
  honorifics:
    'signor signora sig dott dottor dottoressa prof professor professoressa avv on onorevole papa re regina principe principessa monsignor don suor padre ing',
  offices: `presidente presidentessa ministro ministra premier cancelliere segretario segretaria portavoce sindaco sindaca
    deputato deputata senatore senatrice direttore direttrice capo ambasciatore ambasciatrice governatore
    governatrice procuratore procuratrice commissario commissaria assessore assessora consigliere consigliera
    generale colonnello ammiraglio vicepresidente vicepremier sottosegretario sottosegretaria viceministro
    viceministra delegato delegata coordinatore coordinatrice commissario cardinale vescovo arcivescovo rettore
    rettrice preside prefetto questore capogruppo amministratore amministratrice parlamentare europarlamentare`,
  leads: 'primo prima vice',
  occupations: `allenatore allenatrice analista attore attrice autore autrice avvocata avvocato biologa biologo candidata
    candidato cantante capitano ct dirigente docente economista fondatore fondatrice giornalista giudice leader
    medico numero politologa politologo professore professoressa regista responsabile ricercatore ricercatrice
    scrittore scrittrice sociologa sociologo storica storico`,
  complement: 'di del dello della dei degli delle dell d l la il e per al alla agli all in',
  officeEndings: '',
  compounds: false,
  states: {
    former: 'ex ex- già',
    acting: 'facente interim',
    elect: 'eletto eletta incaricato incaricata',
    deputy: 'aggiunto aggiunta vicario',
  },
  sayings: `ha detto, ha dichiarato, ha affermato, ha spiegato, ha annunciato, ha sottolineato, ha aggiunto, ha ribadito, ha
    ricordato, ha precisato, ha commentato, ha scritto, ha sostenuto, ha assicurato, ha avvertito, ha ammesso, ha risposto,
    ha concluso, ha osservato, ha raccontato, ha evidenziato, ha denunciato, ha riferito, ha replicato, ha promesso, aveva
    detto, aveva dichiarato, aveva affermato, aveva spiegato, dice, dichiara, afferma, spiega, annuncia, sottolinea, aggiunge,
    ribadisce, ricorda, precisa, commenta, scrive, sostiene, assicura, avverte, ammette, risponde, conclude, osserva,
    racconta, evidenzia, denuncia, riferisce, replica, disse, dichiarò, affermò, spiegò, aggiunse, rispose, osservò, prosegue, attacca, insiste`,
  according: 'secondo, a detta di, stando a, a parere di',
  accordingAfter: '',
  that: 'che',
  dropsPronouns: true,
  he: 'lui egli',
  she: 'lei ella',
  marks: '«» “” "" ‘’',
  bodies: `stato università istituto ministero partito società associazione fondazione banca città regione via piazza viale corso
    premio giornale rivista agenzia tribunale corte polizia chiesa museo teatro scuola ospedale club gruppo fc stadio
    festival aeroporto stazione centro consiglio assemblea senato camera commissione comitato unione federazione sindacato
    lega organizzazione osservatorio laboratorio collettivo quartiere liceo collegio hotel palazzo castello ponte torre
    parco bosco operazione accordo trattato legge codice caso inter san santa santo international news times post united
    city watch casa coppa mondiale campionato procura giunta comune provincia monte porto villa isola isole lago valle fratelli forza
    movimento alleanza banco cassa mostra biennale serie gran`,
  thingEndings: '',
  calendar: `gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedì martedì
    mercoledì giovedì venerdì sabato domenica`,
  notGiven: `paris london florence asia china india israel georgia chelsea dallas austin milan milano sofia washington
    victoria europa italia rio santiago san santa alba gioia fortuna roma siena firenze vittoria mercedes luce santo
    lega gloria vera fratelli forza carta serena pace america`,
  feminine: '',
  abbreviations:
    'sig sigg dott dr prof avv on ing arch geom art cfr ecc es pag pagg vol tel n nn p pp a.C d.C mons card gen col s.p.a S.p.A',
  ordinals: false,
  countries: `US: Stati Uniti, Usa, USA, America
GB: Regno Unito, Gran Bretagna, Inghilterra
NL: Paesi Bassi, Olanda
CZ: Repubblica Ceca, Cechia
KP: Corea del Nord
KR: Corea del Sud
BY: Bielorussia
AE: Emirati Arabi Uniti, Emirati
CD: Repubblica Democratica del Congo
CI: Costa d'Avorio
VA: Vaticano, Santa Sede
MD: Moldavia, Moldova
XK: Kosovo
PS: Palestina
SY: Siria
IR: Iran
LY: Libia
VN: Vietnam
BA: Bosnia
MM: Birmania, Myanmar
TW: Taiwan
VE: Venezuela
TZ: Tanzania`,
  notCountries: 'Riunione, Georgia',
  demonyms: `US: americano, americana, americani, americane, statunitense, statunitensi
GB: britannico, britannica, britannici, britanniche, inglese, inglesi
FR: francese, francesi
DE: tedesco, tedesca, tedeschi, tedesche
RU: russo, russa, russi, russe
UA: ucraino, ucraina, ucraini, ucraine
PL: polacco, polacca, polacchi
IT: italiano, italiana, italiani, italiane
ES: spagnolo, spagnola, spagnoli
TR: turco, turca, turchi
CN: cinese, cinesi
JP: giapponese, giapponesi
IL: israeliano, israeliana, israeliani
IR: iraniano, iraniana, iraniani
SY: siriano, siriana, siriani
AF: afghano, afghana, afghani
HU: ungherese, ungheresi
CZ: ceco, ceca, cechi
NL: olandese, olandesi
BE: belga, belgi
CH: svizzero, svizzera, svizzeri
DK: danese, danesi
SE: svedese, svedesi
NO: norvegese, norvegesi
FI: finlandese, finlandesi
GR: greco, greca, greci
PT: portoghese, portoghesi
RO: rumeno, rumena, rumeni, romeno, romena
BG: bulgaro, bulgara
RS: serbo, serba, serbi
HR: croato, croata, croati
BY: bielorusso, bielorussa
EG: egiziano, egiziana, egiziani
IN: indiano, indiana, indiani
CA: canadese, canadesi
MX: messicano, messicana
BR: brasiliano, brasiliana, brasiliani
AR: argentino, argentina, argentini
CL: cileno, cilena
AU: australiano, australiana
ZA: sudafricano, sudafricana
AL: albanese, albanesi
TN: tunisino, tunisina
MA: marocchino, marocchina
LY: libico, libica, libici
SA: saudita, sauditi
PK: pakistano, pakistana
IQ: iracheno, irachena
KR: sudcoreano, sudcoreana
KP: nordcoreano, nordcoreana
IE: irlandese, irlandesi
AT: austriaco, austriaca, austriaci
PS: palestinese, palestinesi`,
  demonymEndings: '',
  cases: '',
  countryCases: '',
};
