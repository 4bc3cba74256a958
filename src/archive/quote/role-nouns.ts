/**
 * Nouns for people by what they do, as news writing uses them to speak of someone again ("the minister said").
 * The groups are words that may stand for one another.
 */
const GROUPS = [
  'leader president premier chancellor king queen monarch prime-minister head-of-state chief head chairman chairwoman strongman ruler incumbent statesman',
  'minister secretary premier',
  'diplomat ambassador envoy minister secretary consul emissary negotiator',
  'politician senator congressman congresswoman lawmaker legislator deputy mp representative member governor mayor candidate nominee president minister premier chancellor leader councillor commissioner',
  'pontiff pope pontifex',
  'cleric archbishop bishop cardinal priest imam rabbi reverend patriarch pastor monk',
  'official spokesman spokeswoman spokesperson director commissioner administrator secretary chief head governor minister adviser advisor aide',
  'commander general colonel admiral major captain chief marshal officer soldier lieutenant',
  'expert analyst professor researcher scholar scientist economist fellow historian academic lecturer director',
  'lawyer attorney prosecutor counsel solicitor barrister advocate',
  'judge justice magistrate',
  'executive chairman ceo founder president director entrepreneur businessman businesswoman billionaire tycoon owner boss chief mogul',
  'journalist reporter correspondent editor author writer columnist novelist poet',
  'doctor physician surgeon medic nurse',
  'coach manager trainer boss',
  'player striker midfielder defender goalkeeper captain champion athlete winner',
  'singer musician rapper artist actor actress comedian star performer director filmmaker',
  'activist campaigner organizer organiser critic dissident protester',
  'spokesman spokeswoman spokesperson',
  'billionaire businessman entrepreneur nominee candidate',
  'mother father teacher student farmer resident',
];

const KIN = new Map<string, Set<string>>();
for (const group of GROUPS) {
  const words = group.split(' ');
  const [general] = words;
  for (const word of words) {
    const kin = KIN.get(word) ?? new Set([word]);
    if (word === general) for (const other of words) kin.add(other);
    KIN.set(word, kin);
  }
}

/** The role nouns that a noun may stand for; undefined where it is no role noun. */
export function kinOf(noun: string): ReadonlySet<string> | undefined {
  return KIN.get(noun);
}

/** Whether a word, plural or not, is a noun for people by what they do. */
export function isRoleNoun(word: string): boolean {
  return [word, word.replace(/s$/, ''), word.replace(/(wo)?men$/, '$1man')].some((one) =>
    KIN.has(one),
  );
}
