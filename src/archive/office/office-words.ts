import type { Qualifier } from './office.ts';

/**
 * The words of offices. A head noun says what kind of office it is; holders of one kind can be spoken of by
 * another word ("the leader"). Offices, ranks and functions only: occupations (lawyer, analyst, singer) are
 * no office. Our own list, from general knowledge.
 */
export interface Head {
  /** Singular, in small letters, as it is shown. */
  readonly name: string;
  readonly kind: HeadKind;
  readonly plural: boolean;
  /** What an ending says: "president-elect", "chancellor-designate". */
  readonly suffix?: 'elect' | 'to be';
}

export type HeadKind =
  | 'head of state'
  | 'head of government'
  | 'minister'
  | 'official'
  | 'rank'
  | 'counterpart'
  | 'leader';

const HEADS: Record<HeadKind, string> = {
  'head of state':
    'president|king|queen|emir|sultan|emperor|empress|pope|crown prince|crown princess|prince|princess|grand duke|monarch|interim president|governor-general|governor general',
  'head of government':
    'prime minister|pm|premier|chancellor|taoiseach|first minister|chief minister',
  minister:
    'minister|secretary of state|secretary of defense|secretary of defence|secretary of war|secretary of the treasury|treasury secretary|foreign secretary|home secretary|defence secretary|defense secretary|health secretary|justice secretary|education secretary|business secretary|energy secretary|transport secretary|commerce secretary|interior secretary|agriculture secretary|labor secretary|labour secretary|homeland security secretary|chancellor of the exchequer|state secretary|undersecretary|under-secretary|under secretary|undersecretary of state|assistant secretary|assistant secretary of state|permanent secretary|cabinet secretary|executive secretary',
  official:
    'vice president|vice-president|deputy president|secretary general|secretary-general|general secretary|secretary|governor|lieutenant governor|mayor|lord mayor|senator|sen|rep|gov|congressman|congresswoman|representative|lawmaker|member of parliament|ambassador|high commissioner|envoy|special envoy|consul|consul general|commissioner|high representative|foreign policy chief|speaker|chair|chairman|chairwoman|chairperson|co-chair|head|chief|chief of staff|chief of the general staff|boss|director|director general|director-general|managing director|executive director|deputy director|chief executive|chief executive officer|ceo|cfo|coo|spokesman|spokeswoman|spokesperson|press secretary|commander|commander in chief|commander-in-chief|commandant|negotiator|chief negotiator|top negotiator|judge|justice|associate justice|magistrate|attorney general|solicitor general|prosecutor general|prosecutor|chief prosecutor|public prosecutor|chief justice|ombudsman|national security adviser|national security advisor|adviser|advisor|aide|rapporteur|special rapporteur|special representative|permanent representative|vice chairman|vice-chairman|archbishop|major archbishop|cardinal|bishop|patriarch|metropolitan|grand mufti|imam|ayatollah|grand ayatollah|supreme leader|administrator|superintendent|sheriff|police chief|whip|minority leader|majority leader|opposition leader|party leader|house speaker|first lady|councillor|councilor|councilwoman|councilman|treasurer|comptroller|auditor general|surgeon general|coordinator|exercise director|rector|vice chancellor|vice-chancellor|delegate|supremo|convener|chief secretary|chief cabinet secretary|chief commissioner|chief executive officer|general director|general manager|police commissioner|inspector general|chief of police|harbour master|harbor master|harbourmaster|chief judge|presiding judge|chief economist|chief medical officer|chief scientist|chief operating officer|chief financial officer|provost|chief curator|registrar|headmaster|headmistress|headteacher|head teacher|principal|dean|vicar|warden|coroner|returning officer|chief conductor|principal conductor|head coach|chief constable|assistant chief constable|deputy chief constable|chief superintendent|detective chief superintendent|detective superintendent|chief inspector|detective chief inspector|detective inspector|inspector|fire chief|fire commissioner|chief rabbi|district attorney|state attorney|county attorney|city attorney|procurator fiscal|county executive|cathaoirleach|lord provost|cllr|commanding officer|assembly member|assemblyman|assemblywoman|alderman|alderwoman|clerk|parish clerk|council clerk|cs|cm|mp|td|mep|msp|mla|editor-in-chief|editor in chief|chief whip|county manager|town clerk|borough president|moderator|chief imam',
  leader: 'leader|ruler|strongman|head of state|head of government',
  rank: 'group captain|wing commander|squadron leader|air commodore|flight lieutenant|general|major general|lieutenant general|brigadier general|brigadier|colonel general|colonel|lieutenant colonel|major|captain|lieutenant|admiral|vice admiral|rear admiral|marshal|field marshal|air marshal|air chief marshal|commodore|sergeant|gen|lt gen|maj gen|brig gen|col|lt col|maj|capt|lt|adm|sgt',
  counterpart: 'counterpart|opposite number',
};

/** What abbreviated heads are short for. */
const IN_FULL: Record<string, string> = {
  pm: 'prime minister',
  gen: 'general',
  'lt gen': 'lieutenant general',
  'maj gen': 'major general',
  'brig gen': 'brigadier general',
  col: 'colonel',
  'lt col': 'lieutenant colonel',
  maj: 'major',
  capt: 'captain',
  lt: 'lieutenant',
  adm: 'admiral',
  sgt: 'sergeant',
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  cllr: 'councillor',
  cs: 'cabinet secretary',
  cm: 'chief minister',
};

/** Head nouns by their words in small letters, hyphens as blanks; plural and "-elect" forms included. */
export const HEAD_BY_WORDS: ReadonlyMap<string, Head> = composeHeads();
export const LONGEST_HEAD = 5;
/** First words of all heads: most words of a text are none of them. */
export const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...HEAD_BY_WORDS.keys()].map((words) => words.split(' ', 1)[0] as string),
);

/** Whether a role is a soldier's rank: it goes with its holder, whatever the office. */
export function isRank(role: string): boolean {
  return HEAD_BY_WORDS.get(role.toLowerCase())?.kind === 'rank';
}

function composeHeads(): Map<string, Head> {
  const heads = new Map<string, Head>();
  for (const kind of Object.keys(HEADS) as HeadKind[])
    for (const name of HEADS[kind].split('|')) {
      const shown = IN_FULL[name] ?? name.replace(/^(vice|secretary|director)-/, '$1 ');
      const words = name.replaceAll('-', ' ');
      heads.set(words, { name: shown, kind, plural: false });
      heads.set(`${words} elect`, { name: shown, kind, plural: false, suffix: 'elect' });
      heads.set(`${words} designate`, { name: shown, kind, plural: false, suffix: 'to be' });
      heads.set(pluralOf(words), { name: shown, kind, plural: true });
    }
  return heads;
}

/** "secretaries of state", "foreign ministers", "spokesmen", "chiefs of staff". */
function pluralOf(words: string): string {
  const [, first = words, rest = ''] = /^(.*?)( (?:of|in) .*)?$/.exec(words) ?? [];
  if (first.endsWith('man')) return `${first.slice(0, -3)}men${rest}`;
  if (/[^aeiou]y$/.test(first)) return `${first.slice(0, -1)}ies${rest}`;
  return `${first}${/(?:s|ch)$/.test(first) ? 'es' : 's'}${rest}`;
}

/** Words before a head that say what it is the office of, not where. */
export const FIELDS: ReadonlySet<string> = new Set(
  (
    'foreign defence defense finance interior home external internal affairs health education justice trade labour labor agriculture energy ' +
    'transport transportation environment culture sport sports tourism information economy economic development planning housing security ' +
    'national state digital transformation industry commerce treasury infrastructure communities territories strategic industries science ' +
    'innovation technology water fisheries mining petroleum oil gas power electricity railway railways aviation women youth social welfare ' +
    'business enterprise employment jobs skills children families family equality gender integration religious religion church heritage arts media broadcasting telecommunications telecoms food rural additional joint protection rescue relief higher basic secondary primary vocational race tournament campaign casting resources land lands roads works forests forestry consumer competition civil disaster disasters reconstruction seniors disability schools universities diaspora islamic constitutional overseas ' +
    'immigration migration police intelligence military army navy air chief armed forces general public international cooperation ' +
    'european integration veterans emergency situations climate european-affairs top senior special permanent presidential parliamentary ' +
    'opposition party supreme high press regional provincial district city county town village municipal federal local government ' +
    'ministry cabinet exercise nuclear music artistic sporting technical creative athletic editorial marketing medical academic research central cantonal humanitarian scientific commercial political diplomatic cultural spiritual programme program fire rail budget safety communications shadow honorary self-proclaimed self-styled would-be'
  ).split(' '),
);

export const QUALIFIERS: ReadonlyMap<string, Qualifier> = new Map(
  Object.entries({
    former:
      'former ex then late ousted deposed overthrown onetime one-time previous erstwhile retired sacked dismissed fired toppled ' +
      'unseated murdered slain assassinated',
    outgoing: 'outgoing departing',
    acting: 'acting interim caretaker',
    'to be': 'incoming designate future prospective',
    deputy: 'deputy vice assistant',
  }).flatMap(([qualifier, words]) =>
    words.split(' ').map((word) => [word, qualifier as Qualifier] as const),
  ),
);

/** Further small words that may stand inside the phrase and say nothing of the office. */
export const FILLERS: ReadonlySet<string> = new Set(
  'union current present new next newly recently elected long-serving appointed first long-time longtime veteran incumbent'.split(
    ' ',
  ),
);

/** What the head of a well-known body is called, where a text says only "chief" or "boss". */
export const HEADS_OF_BODIES: ReadonlyMap<string, string> = new Map([
  ['nato', 'secretary general'],
  ['un', 'secretary general'],
  ['u n', 'secretary general'],
  ['united nations', 'secretary general'],
  ['iaea', 'director general'],
  ['who', 'director general'],
  ['wto', 'director general'],
  ['european commission', 'president'],
  ['european council', 'president'],
]);

/** "Democratic Gov." says of which party somebody is, not of what. */
export const PARTISAN =
  /^(?:Republican|Democratic|Democrat|Conservative|Liberal|Labour|Labor|Socialist|Independent|Tory|Green|Greens|Communist|opposition|shadow)$/;

/** Forms of address that may stand between an office and a name, or end a name's title: "Defence Chief Gen. Arlo Finch". */
export const ADDRESS =
  '(?:Dr|Mr|Mrs|Ms|Miss|Prof|Professor|Sheikh|Sheikha|Shaikh|Gen|Maj|Lt|Col|Brig|Capt|Sir|Dame|Lord|Lady|Baroness|Rev|Reverend|Father|Sister|Brother|Canon|Rabbi|Pastor|Imam|Hon|Cllr|Chief|Alhaji|Alhaja|Hajia|Mallam|Otunba|Barr|Barrister|Engr|Comrade|Datuk|Dato|Tan Sri|Tun|Shri|Smt)';
