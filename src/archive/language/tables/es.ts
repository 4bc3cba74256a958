import type { LanguageTables } from '../language-tables.ts';

export const SPANISH: LanguageTables = {
  language: 'es',
  source: 'Our own list, by field, from grammars and the usage of agencies.',
  functionWords: `el la los las lo un una unos unas de del al a y e o u ni pero sino que quien quienes cual cuales cuyo
    donde cuando como si porque aunque mientras para por con sin sobre bajo en entre hacia hasta desde durante ante tras
    contra según mediante él ella ellos ellas yo tú usted ustedes nosotros esto esta este estos estas ese esa esos esas
    aquel aquella su sus mi mis nuestro nuestra todo toda todos todas varios varias algunos algunas cada ningún ninguna
    dos tres cuatro cinco seis siete ocho nueve diez otro otra otros otras mismo muy más menos también así entonces luego
    después finalmente además sin embargo no obstante ayer hoy mañana aquí allí ahí nunca siempre ya aún todavía no sí es
    son era eran fue fueron ha han había habían será serán ser estar está están hay hace tiene puede debe
    qué quién cuándo cómo por qué asimismo actualmente igualmente incluso solo sólo tanto tal tales ambos ambas
    ello se le les nos me te señor señora don doña dice dijo explica cabe luego casi apenas quizá ahora anoche mientras`,
  placePrepositions: 'en a hacia desde',
  articles: 'el la los las lo un una unos unas al del este esta estos estas ese esa',
  elisions: '',
  familyNames: 3,
  particles: 'de del la las los van von der al bin ibn da dos di el',
  honorifics:
    'don doña señor señora sr sra srta dr dra papa rey reina príncipe princesa monseñor fray sor',
  offices: `presidente presidenta ministro ministra canciller secretario secretaria portavoz alcalde alcaldesa diputado
    diputada senador senadora director directora jefe jefa embajador embajadora gobernador gobernadora fiscal
    comisario comisaria consejero consejera concejal concejala general coronel almirante vicepresidente
    vicepresidenta delegado delegada coordinador coordinadora cardenal obispo arzobispo rector rectora decano decana
    vocero vocera intendente expresidente expresidenta exministro exministra subsecretario subsecretaria
    viceministro viceministra prefecto gerente`,
  leads: 'primer primera vice',
  occupations: `abogada abogado actor actriz analista autor autora bióloga biólogo candidata candidato cantante capitán
    dirigente doctor doctora economista entrenador entrenadora escritor escritora experta experto fundador fundadora
    historiador historiadora investigador investigadora juez jueza líder mandataria mandatario médica médico
    periodista politóloga politólogo premier profesor profesora responsable seleccionador socióloga sociólogo`,
  complement: 'de del la las los el y para en e',
  officeEndings: 's es',
  compounds: false,
  states: {
    former: 'ex exministro exministra expresidente expresidenta antiguo antigua anterior',
    acting: 'interino interina funciones',
    elect: 'electo electa',
    deputy: 'adjunto adjunta suplente',
  },
  sayings: `dijo, dice, afirmó, afirma, aseguró, asegura, declaró, declara, señaló, señala, explicó, explica, anunció,
    anuncia, indicó, indica, manifestó, manifiesta, subrayó, subraya, añadió, añade, agregó, agrega, sostuvo, sostiene,
    advirtió, advierte, reconoció, reconoce, recordó, recuerda, lamentó, lamenta, denunció, denuncia, destacó, destaca,
    insistió, insiste, respondió, responde, contestó, concluyó, concluye, comentó, comenta, escribió, escribe, precisó,
    precisa, apuntó, apunta, detalló, detalla, expresó, expresa, ha dicho, ha afirmado, ha asegurado, ha declarado, ha
    señalado, ha explicado, ha anunciado, ha indicado, ha subrayado, ha añadido, ha defendido, ha lamentado, ha destacado,
    ha insistido, ha reconocido, ha advertido, ha recordado, ha apuntado, ha manifestado, ha sostenido, había dicho, cuenta,
    contó, relató, relata, reiteró, reitera, opinó, opina, resumió, resume, confesó, confiesa, enfatizó, remarcó, acotó, puntualizó`,
  according: 'según, de acuerdo con, a juicio de, en palabras de, en opinión de',
  accordingAfter: '',
  that: 'que',
  dropsPronouns: true,
  he: 'él',
  she: 'ella',
  marks: '«» “” "" ‘’',
  bodies: `estado naciones oriente universidad instituto ministerio partido sociedad asociación fundación banco ciudad región calle plaza avenida
    premio diario revista agencia tribunal corte policía iglesia museo teatro escuela hospital club grupo fc estadio
    festival aeropuerto estación centro consejo asamblea senado congreso comisión comité unión federación sindicato liga
    organización observatorio laboratorio colectivo barrio colegio hotel palacio castillo puente torre parque bosque
    operación acuerdo tratado ley código caso real atlético deportivo international news times post united city watch
    casa copa mundial campeonato secretaría fiscalía gobierno cámara junta ayuntamiento san santa santo puerto villa
    isla islas costa monte río mar valle nueva nuevo`,
  thingEndings: '',
  calendar: `enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre lunes
    martes miércoles jueves viernes sábado domingo`,
  notGiven: `paris london florence asia china india israel georgia chelsea dallas austin milan sofia washington victoria
    lourdes europa rio santiago san santa los las mercedes alba mar sol cruz consuelo granada valencia cruz union
    trinidad asuncion concepcion guadalupe león leon américa america roma madrid barcelona luz paz camino real dominica`,
  feminine: '',
  abbreviations:
    'Sr Sra Srta Sres Dr Dra Prof D Dña Ud Uds art av avda c cf etc ej pág págs núm vol tel aprox EE UU EE.UU a.m p.m a.C d.C Gral Lic Ing',
  ordinals: false,
  countries: `US: Estados Unidos, EE. UU., EE.UU., EEUU, EU
GB: Reino Unido, Gran Bretaña, Inglaterra
NL: Países Bajos, Holanda
CZ: República Checa, Chequia
KP: Corea del Norte
KR: Corea del Sur
BY: Bielorrusia
AE: Emiratos Árabes Unidos
CD: República Democrática del Congo
CI: Costa de Marfil
VA: Vaticano
MD: Moldavia
XK: Kosovo
PS: Palestina
SY: Siria
IR: Irán
LY: Libia
VN: Vietnam
BA: Bosnia
MM: Birmania
TW: Taiwán
VE: Venezuela
TZ: Tanzania
LA: Laos
BO: Bolivia`,
  notCountries: 'Reunión, Granada, Salvador',
  demonyms: `US: estadounidense, norteamericano, norteamericana
GB: británico, británica, inglés=, inglesa
FR: francés=, francesa, franceses=
DE: alemán=, alemana, alemanes=
RU: ruso, rusa
UA: ucraniano, ucraniana
PL: polaco, polaca
IT: italiano, italiana
ES: español, española
TR: turco, turca
CN: chino, china
JP: japonés=, japonesa, japoneses=
IL: israelí
IR: iraní
SY: sirio, siria
AF: afgano, afgana
HU: húngaro, húngara
CZ: checo, checa
NL: neerlandés=, neerlandesa, holandés=, holandesa
BE: belga
CH: suizo, suiza
DK: danés=, danesa
SE: sueco, sueca
NO: noruego, noruega
FI: finlandés=, finlandesa
GR: griego, griega
PT: portugués=, portuguesa
RO: rumano, rumana
BG: búlgaro, búlgara
RS: serbio, serbia
HR: croata
BY: bielorruso, bielorrusa
EG: egipcio, egipcia
IN: indio, india
CA: canadiense
MX: mexicano, mexicana
BR: brasileño, brasileña
AR: argentino, argentina
CL: chileno, chilena
CO: colombiano, colombiana
PE: peruano, peruana
EC: ecuatoriano, ecuatoriana
BO: boliviano, boliviana
VE: venezolano, venezolana
UY: uruguayo, uruguaya
PY: paraguayo, paraguaya
CU: cubano, cubana
GT: guatemalteco, guatemalteca
HN: hondureño, hondureña
NI: nicaragüense
SV: salvadoreño, salvadoreña
CR: costarricense
PA: panameño, panameña
DO: dominicano, dominicana
AU: australiano, australiana
ZA: sudafricano, sudafricana
MA: marroquí
SA: saudí
PK: paquistaní
IQ: iraquí
KR: surcoreano, surcoreana
KP: norcoreano, norcoreana
IE: irlandés=, irlandesa
PS: palestino, palestina`,
  demonymEndings: 's es',
  cases: '',
  countryCases: '',
};
