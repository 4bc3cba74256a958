import type { LanguageTables } from '../language-tables.ts';

export const GERMAN: LanguageTables = {
  language: 'de',
  source: 'Our own list, by field, from grammars and the usage of agencies.',
  functionWords: `der die das den dem des ein eine einen einem einer eines kein keine keinen keiner und oder aber denn
    doch sondern auch nur noch schon so wie als wenn weil dass ob da damit nachdem bevor während obwohl seit bis
    in im an am auf aus bei beim mit nach von vom vor zu zum zur für gegen ohne um über unter durch zwischen hinter neben
    wegen trotz laut gemäß er sie es ich wir ihr ihm ihn ihnen ihre ihren ihrem ihrer sein seine seinen seinem seiner mein
    meine unser unsere dieser diese dieses diesen diesem jener jene jede jeder jedes alle allen aller alles viele vielen
    manche einige mehrere beide beiden zwei drei vier fünf sechs sieben acht neun zehn was wer wo wann warum wieso hier dort
    dann danach dabei dazu daher deshalb darum dagegen daran darauf dafür jetzt nun heute gestern morgen zuvor zudem
    außerdem allerdings jedoch dennoch trotzdem bisher derzeit inzwischen mittlerweile zuletzt erst bereits nicht nichts
    nie niemand man hat haben ist sind war waren wird werden wurde wurden kann können soll sollen muss müssen
    darf will wollen hätte wäre würde könnte sollte gibt ja nein etwa rund mehr weniger weiter weitere statt anfang
    mitte ende ebenfalls ebenso dadurch hinzu unterdessen indes zugleich schließlich vielmehr insgesamt grund ziel
    thema lage streit blick folge anders sogar gerade wegen welche welcher ins ans aufs daneben dies
    jenseits inmitten anlässlich aufgrund angesichts infolge mithilfe herr frau sagt sagte`,
  placePrepositions: 'in im nach bei aus',
  articles: `der die das den dem des ein eine einen einem einer eines kein keine im am zum zur vom beim ins ans dieser
    diese dieses diesen diesem jede jeder jedes`,
  elisions: '',
  familyNames: 1,
  particles: 'von zu van de der den del della di da dos al bin ibn ben el la le ten ter',
  honorifics:
    'herr herrn frau dr prof professor professorin papst fürst graf gräfin prinz prinzessin könig königin kaiser',
  offices: `präsident präsidentin minister ministerin kanzler kanzlerin chef chefin sprecher sprecherin vorsitzender
    vorsitzende senator senatorin staatssekretär staatssekretärin bürgermeister bürgermeisterin abgeordneter
    abgeordnete botschafter botschafterin gouverneur gouverneurin kommissar kommissarin generalsekretär
    generalsekretärin direktor direktorin leiter leiterin premier beauftragter beauftragte berater beraterin
    staatsanwalt staatsanwältin landrat landrätin general admiral  bischof bischöfin kardinal geschäftsführer
    geschäftsführerin vorstand amtsinhaber amtsinhaberin sekretär sekretärin rektor rektorin dekan dekanin`,
  leads: '',
  occupations: `anwalt anwältin arzt autor autorin biologe biologin dirigent dirigentin experte expertin forscher forscherin
    gründer gründerin historiker historikerin intendant intendantin kandidat kandidatin kapitän manager managerin
    meister meisterin meteorologe meteorologin mitarbeiter mitarbeiterin physiker physikerin politiker politikerin
    regisseur regisseurin richter richterin schauspieler schauspielerin schriftsteller schriftstellerin spieler
    spielerin stürmer sänger sängerin torwart trainer trainerin vize wissenschaftler wissenschaftlerin ärztin ökonom
    ökonomin`,
  complement: 'der des für von und die',
  officeEndings: 's n en r es',
  compounds: true,
  states: {
    former:
      'früherer frühere früheren ehemaliger ehemalige ehemaligen ex- ex alt- damalige damaliger damaligen',
    acting: 'amtierender amtierende amtierenden kommissarischer kommissarische geschäftsführende',
    elect: 'designierter designierte designierten gewählte gewählter',
    deputy: 'stellvertretender stellvertretende stellvertretenden',
  },
  sayings: `nennt nannte bezeichnete sagt sagte erklärt erklärte betont betonte teilte kündigte kritisiert kritisierte fordert forderte
    warnt warnte meint meinte berichtet berichtete schreibt schrieb versicherte versichert äußerte bekräftigte bestätigte
    unterstrich sprach lobte mahnte monierte ergänzte fügte resümierte räumte erläuterte verkündete behauptete verriet
    antwortete entgegnete erzählt erzählte urteilt urteilte befand findet zitierte verwies argumentierte`,
  according:
    'laut, nach angaben von, nach aussage von, nach ansicht von, nach einschätzung von, so',
  accordingAfter: 'zufolge',
  that: 'dass',
  dropsPronouns: false,
  he: 'er',
  she: 'sie',
  marks: '„“ „” »« «» “” "" ‚‘ ›‹',
  bodies: `ag gmbh kg ev e.v universität hochschule institut ministerium partei gesellschaft verein verband stiftung bank
    stadt land kreis straße platz haus preis zeitung magazin agentur amt gericht polizei kirche museum theater schule
    klinik krankenhaus fc sv sc vfb vfl tsv university club group international bundesland bezirk firma konzern park
    airport center stadion arena allee weg tower united city times post news watch film roman song album show cup`,
  thingEndings: `ung ungen heit heiten keit keiten schaft schaften tät täten ismus tum partei straße platz haus preis stiftung
    schule bank zeitung amt rat gericht fraktion koalition regierung konferenz gipfel krieg krise gesetz
    verband verein institut agentur stadt land länder bund bahn konzern feld zeit tage tag woche jahr jahre`,
  calendar: `januar jänner februar märz april mai juni juli august september oktober november dezember montag dienstag
    mittwoch donnerstag freitag samstag sonnabend sonntag`,
  notGiven: `server tore gute son palma star fan team mark ernst wolf rose heide roman rat christ bund will gott rosa rein ende falle dank ben linde
    berg stein august mai juni juli april sonne welt angel engel tod bank ring tier felder kind mann frau held ruf
    grund sommer gabe norden osten süden westen sache sinn dortmund washington paris london florence asia china india
    israel georgia jordan chelsea dallas austin milan sofia vienna regen ural melde liste ella-pass erde ida-b art
    amt aller gut kern kali iran union may victoria hansa holland europa`,
  feminine: '',
  abbreviations: `z z.B B d d.h h u u.a a bzw ca Dr Prof St Nr Abs Art Mio Mrd Str vgl usw etc ggf evtl geb gest inkl
    Jan Feb Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez Mo Di Mi Do Fr Sa So sog Tel S Bd v Chr n i o`,
  ordinals: true,
  countries: `US: USA, Vereinigte Staaten, Vereinigten Staaten, Amerika
GB: Großbritannien, Vereinigtes Königreich, Vereinigten Königreich, England
RU: Russland
TR: Türkei
CN: China
KP: Nordkorea
KR: Südkorea
CZ: Tschechien
NL: Niederlande, Niederlanden, Holland
AE: Vereinigte Arabische Emirate, Vereinigten Arabischen Emirate, Vereinigten Arabischen Emiraten, Emirate
BY: Belarus, Weißrussland
SY: Syrien
IR: Iran
LY: Libyen
MD: Moldau, Republik Moldau
XK: Kosovo
PS: Palästina
VA: Vatikan
VN: Vietnam
SA: Saudi-Arabien
BA: Bosnien, Bosnien-Herzegowina
CD: DR Kongo
CI: Elfenbeinküste
MM: Myanmar
TW: Taiwan
VE: Venezuela
PH: Philippinen
TZ: Tansania`,
  notCountries: 'Man, Jersey',
  demonyms: `US: amerikanisch, us-amerikanisch, Amerikaner
GB: britisch, Brite, Britin, Engländer
FR: französisch, Franzose, Französin
DE: deutsch, Deutsche
AT: österreichisch, Österreicher
CH: schweizerisch, Schweizer
RU: russisch, Russe, Russin
UA: ukrainisch, Ukrainer
PL: polnisch, Pole, Polin
IT: italienisch, Italiener
ES: spanisch, Spanier
TR: türkisch, Türke
CN: chinesisch, Chinese, Chinesin
JP: japanisch, Japaner
IL: israelisch, Israeli
IR: iranisch, Iraner
SY: syrisch, Syrer
AF: afghanisch, Afghane
HU: ungarisch, Ungar
CZ: tschechisch, Tscheche
NL: niederländisch, Niederländer
BE: belgisch, Belgier
DK: dänisch, Däne
SE: schwedisch, Schwede
NO: norwegisch, Norweger
FI: finnisch, Finne
GR: griechisch, Grieche
PT: portugiesisch, Portugiese
RO: rumänisch, Rumäne
BG: bulgarisch, Bulgare
RS: serbisch, Serbe
HR: kroatisch, Kroate
SK: slowakisch, Slowake
SI: slowenisch, Slowene
BY: belarussisch, weißrussisch
EG: ägyptisch, Ägypter
IN: indisch, Inder
CA: kanadisch, Kanadier
MX: mexikanisch, Mexikaner
BR: brasilianisch, Brasilianer
AR: argentinisch, Argentinier
CL: chilenisch, Chilene
AU: australisch, Australier
ZA: südafrikanisch, Südafrikaner
NG: nigerianisch, Nigerianer
SA: saudisch, saudi-arabisch
PK: pakistanisch
IQ: irakisch, Iraker
KR: südkoreanisch
KP: nordkoreanisch
EE: estnisch, Este
LV: lettisch, Lette
LT: litauisch, Litauer
IE: irisch, Ire
GE: georgisch, Georgier
PS: palästinensisch, Palästinenser`,
  demonymEndings: 'e en er es em n r s in innen',
  cases: 'gen -: s>, ’>',
  countryCases: ': s',
};
