/** Closed classes of English words that the search for speakers steps over or stops at. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const PERSONAL_PRONOUNS = set('he she they it i we you');

/** Stand between a subject and its verb. */
export const AUXILIARIES = set(
  'has have had having is are was were be been being am will would can could may might must shall should did does do ' +
    "'s ’s 'd ’d 've ’ve 're ’re not n’t n't never ever",
);
export const MODALS = set(
  "has have had having not n't n’t will would can could may might must shall should did does do ever never 'd ’d 've ’ve",
);
export const FORMS_OF_BE = set("is are was were be been being am 're ’re 'm ’m");

export const ADVERBS = set(
  'also then later again once repeatedly now previously earlier recently still even first further just too however ' +
    'meanwhile often always soon thus therefore instead so only already today yesterday tonight tomorrow twice ' +
    'both all rather quite afterwards afterward apparently reportedly long simply specifically went on ' +
    'himself herself themselves back out up down ahead here there once more yet',
);
export const DAYS = set('monday tuesday wednesday thursday friday saturday sunday');
export const MONTHS = set(
  'january february march april may june july august september october november december',
);
export const PREPOSITIONS = set(
  'of for to by with from at in against about on behind over under between among into like near than via per ' +
    'outside inside across above below beneath beyond throughout amid aboard ' +
    'including toward towards alongside beside without within during despite through around regarding concerning',
);
export const DETERMINERS = set(
  'the a an his her their its our my your this that these those one two three four five another other some many ' +
    'several most few no each every both neither either all any',
);
/** Open a subordinate clause or join two clauses: a subject never reaches past them. */
export const CLAUSE_OPENERS = set(
  'that when as because if while after before but and or although though since until unless where whether why how ' +
    'whereas so once what saying',
);
/** Open an adverbial that stands before the subject. */
export const LEADING_ADVERBIALS = set(
  'in on at after before during while when as since with by for from despite although though if amid following ' +
    'speaking reporting asked citing referring responding sticking according earlier later meanwhile however ' +
    'addressing writing under over within until once because unlike through about among against upon to given',
);
export const CONJUNCTIONS = set('and but or yet then before while by after when without');

export const HONORIFICS = set(
  'mr mrs ms miss dr sir dame lord lady president prof professor king queen prince countess count baron baroness ' +
    'sheikh sheikha rev reverend fr father sister brother rabbi maître cllr councillor comrade alhaji alhaja hajia mallam engr barrister hon chief sr pastor imam',
);
export const RANKS = set(
  'general colonel major captain lieutenant brigadier admiral commodore marshal sergeant rear vice field maj gen lt col capt brig adm sgt cpl supt insp det detective inspector superintendent constable',
);
/** Titles that may hold a preposition before the name: "Secretary of State John Roe". */
export const TITLES = set(
  'secretary minister president head chief director governor mayor speaker chairman chairwoman chair king queen ' +
    'prince princess ambassador envoy commissioner vice-president deputy member archbishop bishop duke ' +
    'commander general professor attorney dean premier chancellor leader representative',
);

/** Nouns that end like an adverb. */
const NOUNS_IN_LY = set(
  'family assembly ally rally italy july supply reply monopoly anomaly bully weekly daily homily emily kelly billy molly sally',
);

/** Whether a lower-case word may stand between a subject and its verb: "later", "reportedly". */
export function isAdverb(word: string): boolean {
  return ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly') && !NOUNS_IN_LY.has(word));
}
