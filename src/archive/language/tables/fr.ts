import type { LanguageTables } from '../language-tables.ts';

export const FRENCH: LanguageTables = {
  language: 'fr',
  source: 'Our own list, by field, from grammars and the usage of agencies.',
  functionWords: `à y ô le la les l un une des de du d au aux et ou mais donc or ni car que qui quoi dont où quand comme si
    lorsque puisque parce pour par avec sans sous sur dans en chez vers entre depuis pendant avant après contre malgré
    selon d'après il elle ils elles on nous vous je tu ce cet cette ces cela ça c'est son sa ses leur leurs mon ma mes notre
    nos votre vos tout toute tous toutes plusieurs quelques certains certaines chaque aucun aucune deux trois quatre cinq
    six sept huit neuf dix autre autres même très plus moins aussi ainsi alors ensuite enfin puis toutefois cependant
    pourtant néanmoins hier aujourd'hui demain ici là jamais toujours déjà encore bien pas ne n'est est sont était
    étaient a ont avait avaient sera seront être avoir fait peut doit faut voici voilà outre dès afin lors face
    jusqu jusque hors selon quant quel quelle quels quelles pourquoi comment combien oui non désormais
    finalement actuellement notamment également monsieur madame mme m mm mmes grâce suite reste interrogé interrogée`,
  placePrepositions: 'à en dans au aux vers',
  articles: 'le la les un une au aux du des cet cette ces l',
  elisions: 'l d qu s n j c m t lorsqu jusqu puisqu quoiqu',
  familyNames: 2,
  particles: 'de du des d la le van von der den di da dos al bin ibn ben el',
  honorifics:
    'm mm mme mmes mlle monsieur madame dr pr maître me docteur professeur pape roi reine prince princesse mgr',
  offices: `pdg président présidente ministre premier-ministre secrétaire porte-parole maire député députée sénateur sénatrice
    directeur directrice chef cheffe ambassadeur ambassadrice gouverneur gouverneure préfet préfète procureur
    procureure chancelier chancelière commissaire patron patronne général colonel amiral conseiller conseillère
    délégué déléguée dirigeant dirigeante coordinateur coordinatrice adjoint adjointe président-directeur cardinal
    évêque archevêque doyen doyenne recteur rectrice vice-président vice-présidente`,
  leads: 'premier première vice',
  occupations: `acteur actrice auteur autrice avocat avocate biologiste candidat candidate capitaine chanteur chanteuse
    chercheur chercheuse climatologue entraîneur entraîneuse fondateur fondatrice historien historienne journaliste
    juge leader médecin politologue premier professeur professeure responsable réalisateur réalisatrice sociologue
    sélectionneur économiste écrivain écrivaine`,
  complement: 'de du des d l la le les aux et au en',
  officeEndings: 's e',
  compounds: false,
  states: {
    former: 'ancien ancienne ex ex- anciens',
    acting: 'intérimaire intérim',
    elect: 'élu élue',
    deputy: 'adjoint adjointe suppléant',
  },
  sayings: `a déclaré, a dit, a affirmé, a annoncé, a indiqué, a expliqué, a estimé, a assuré, a souligné, a ajouté, a
    précisé, a reconnu, a confié, a rappelé, a regretté, a dénoncé, a prévenu, a averti, a répondu, a lancé, a insisté, a
    raconté, a conclu, a martelé, a promis, a salué, a commenté, a écrit, a jugé, a plaidé, avait déclaré, avait dit, avait
    affirmé, avait annoncé, avait indiqué, avait estimé, avait expliqué, s'est félicité, s'est félicitée, s'est réjoui,
    s'est réjouie, déclare, dit, affirme, annonce, indique, explique, estime, assure, souligne, ajoute, précise, reconnaît, confie, rappelle,
    regrette, dénonce, prévient, avertit, répond, lance, insiste, raconte, conclut, martèle, commente, écrit, juge,
    plaide, résume, note, observe, témoigne, poursuit, renchérit, soupire, déplore, détaille, analyse, constate`,
  according: "selon, d'après",
  accordingAfter: '',
  that: "que qu'",
  dropsPronouns: false,
  he: 'il',
  she: 'elle',
  marks: '«» “” "" ‹›',
  bodies: `état etat université institut ministère parti société association fondation banque ville région rue place avenue boulevard
    prix journal magazine agence tribunal cour police église musée théâtre école hôpital club group groupe fc stade
    festival aéroport gare centre conseil assemblée sénat commission comité union fédération syndicat ligue
    organisation observatoire laboratoire collectif quartier lycée collège hôtel palais château pont tour parc forêt
    opération accord accords traité loi code affaire saint sainte international news times post united city watch
    coupe tour jeux mont val port cité villa`,
  thingEndings: '',
  calendar: `janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi
    jeudi vendredi samedi dimanche`,
  notGiven: `paris london florence asia china india israel georgia chelsea dallas austin milan sofia washington
    victoria lourdes mercedes europa rio santiago san santa los las saint sainte mont port val la le los
    union france marseille lorraine`,
  feminine: '',
  abbreviations:
    'M MM Mme Mmes Mlle Dr Pr Me St Ste art av bd cf etc env ex janv févr avr juil sept oct nov déc p pp n vol J.-C',
  ordinals: false,
  countries: `US: États-Unis, Etats-Unis, USA, Amérique
GB: Royaume-Uni, Grande-Bretagne, Angleterre
NL: Pays-Bas
CZ: République tchèque, Tchéquie
KP: Corée du Nord
KR: Corée du Sud
BY: Biélorussie, Bélarus
AE: Émirats arabes unis, Emirats arabes unis
CD: RDC, République démocratique du Congo
CI: Côte d'Ivoire
VA: Vatican
MD: Moldavie
XK: Kosovo
PS: Palestine
SY: Syrie
IR: Iran
LY: Libye
VN: Vietnam
BA: Bosnie, Bosnie-Herzégovine
MM: Birmanie
TW: Taïwan
VE: Venezuela
TZ: Tanzanie
CV: Cap-Vert
LA: Laos`,
  notCountries: 'Réunion',
  demonyms: `US: américain, Américain, états-unien
GB: britannique, Britannique, anglais, Anglais
FR: français, française, Français, Française
DE: allemand, Allemand
RU: russe, Russe
UA: ukrainien, Ukrainien
PL: polonais, polonaise, Polonais, Polonaise
IT: italien, Italien
ES: espagnol, Espagnol
TR: turc=, turque, Turc
CN: chinois, chinoise, Chinois
JP: japonais, japonaise, Japonais
IL: israélien, Israélien
IR: iranien, Iranien
SY: syrien, Syrien
AF: afghan, Afghan
HU: hongrois, hongroise, Hongrois
CZ: tchèque, Tchèque
NL: néerlandais, néerlandaise, Néerlandais
BE: belge, Belge
CH: suisse, Suisse
DK: danois, danoise, Danois
SE: suédois, suédoise, Suédois
NO: norvégien, Norvégien
FI: finlandais, finlandaise, Finlandais
GR: grec=, grecque, Grec
PT: portugais, portugaise, Portugais
RO: roumain, Roumain
BG: bulgare, Bulgare
RS: serbe, Serbe
HR: croate, Croate
BY: biélorusse, Biélorusse
EG: égyptien, Égyptien
IN: indien, Indien
CA: canadien, Canadien
MX: mexicain, Mexicain
BR: brésilien, Brésilien
AR: argentin, Argentin
CL: chilien, Chilien
AU: australien, Australien
ZA: sud-africain, Sud-Africain
NG: nigérian, Nigérian
DZ: algérien, Algérien
MA: marocain, Marocain
TN: tunisien, Tunisien
SN: sénégalais, sénégalaise, Sénégalais
ML: malien, Malien
SA: saoudien, Saoudien
PK: pakistanais, pakistanaise, Pakistanais
IQ: irakien, Irakien
LB: libanais, libanaise, Libanais
KR: sud-coréen, Sud-Coréen
KP: nord-coréen, Nord-Coréen
IE: irlandais, irlandaise, Irlandais
AT: autrichien, Autrichien
PS: palestinien, Palestinien`,
  demonymEndings: 'e s es ne nes',
  cases: '',
  countryCases: '',
};
