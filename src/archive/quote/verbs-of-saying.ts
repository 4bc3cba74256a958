/**
 * Verbs that tell of speech, by what may follow them. Collected by hand from manuals of news writing and from
 * reading agency copy. Forms are made by the rules of English spelling; the irregular ones are spelled out.
 */

/**
 * `say`: takes a clause ("said the talks were over"). `think`: a clause too, but of the mind: it tells of speech
 * only where no other verb does. `call`: comes with quoted words or a name for something ("called it “a shame”").
 * `tag`: only beside quoted words ("“Never,” he shouted").
 */
export type Strength = 'say' | 'think' | 'call' | 'tag';
export type Form = 'base' | 'third' | 'past' | 'participle' | 'ing';

export interface VerbForm {
  readonly strength: Strength;
  readonly form: Form;
  /** The same letters are a noun as well ("a report", "his remarks"). */
  readonly noun: boolean;
}

const REGULAR: Record<Strength, string> = {
  say:
    'add stress emphasize emphasise underline underscore warn declare announce argue assert maintain contend allege ' +
    'confirm acknowledge concede reveal disclose explain clarify elaborate inform remind recall reiterate observe ' +
    'suggest predict conclude complain deny boast joke retweet insist imply assure reassure affirm reaffirm testify ' +
    'attest certify retort reply proclaim pronounce lament bemoan advise urge ask inquire enquire tout ' +
    'accuse insinuate advocate recommend profess purport interject volunteer marvel concur opine posit theorize ' +
    'theorise explain threaten propose caution agree vow counter admonish intone stipulate specify ' +
    'rejoin gloat pontificate confide blurt confess apologize apologise exhort enthuse deplore rue decree ' +
    'relay convey recount relate outline articulate assess pledge relent summarize summarise',
  think:
    'believe hope expect feel consider wonder ponder muse reckon speculate surmise fear decide regret ' +
    'doubt worry anticipate imagine signal indicate',
  call:
    'call dub describe label brand term characterize characterise denounce condemn criticize criticise slam blast ' +
    'praise hail laud applaud welcome mock ridicule deride dismiss reject lash rip bash chide scold rebuke ' +
    'defend salute thank congratulate express voice portray depict refer compare liken invoke nickname deem decry ' +
    'credit commend berate lambast lambaste excoriate insult taunt encourage appeal ' +
    'trash skewer hammer brag rant fault castigate lampoon',
  tag:
    'shout yell scream whisper mutter murmur exclaim laugh sigh grin smile start open finish reflect narrate chant ' +
    'implore chat echo parrot bark growl snap sob weep thunder fume gush crow cheer chuckle chime ' +
    'banter mumble stammer croak drawl deadpan bellow holler roar shriek conclude title headline sing ' +
    'begin continue plead reason',
};
const REGULAR_NOUNS: Record<Strength, string> = {
  say:
    'note highlight state claim report comment remark mention promise tweet post demand order request question answer ' +
    'estimate forecast hint protest charge repeat blame detail object caution joke pledge counter document',
  think: 'guess fear hope',
  call: 'cite quote brand label rail',
  tag: 'cry chorus share',
};
const IRREGULAR: Record<Strength, string> = {
  say:
    'say says said said saying/tell tells told told telling/write writes wrote written writing/' +
    'swear swears swore sworn swearing/admit admits admitted admitted admitting/point points pointed pointed pointing/' +
    'rule rules ruled ruled ruling/text texts texted texted texting/' +
    'get - - - -/foresee foresees foresaw foreseen foreseeing/' +
    'let - - - -/spell spells spelled spelled spelling/retell retells retold retold retelling',
  think:
    'think thinks thought thought thinking/know knows knew known knowing/feel feels felt felt feeling/' +
    'mean means meant - -/learn learns learned learned learning/find finds found found finding',
  call: 'speak speaks spoke spoken speaking/beg begs begged begged begging/put puts put put putting/decry decries decried decried decrying',
  tag: 'hold holds held - holding/sing sings sang sung singing/read reads read read reading/go goes went - -/begin begins began begun beginning/quip quips quipped quipped quipping/shrug shrugs shrugged shrugged shrugging/hit hits hit - hitting',
};

const FORMS: readonly Form[] = ['base', 'third', 'past', 'participle', 'ing'];

function formsOf(stem: string): string[] {
  const bare = stem.endsWith('e') ? stem.slice(0, -1) : stem;
  if (/[^aeiou]y$/.test(stem)) {
    const root = stem.slice(0, -1);
    return [stem, `${root}ies`, `${root}ied`, `${root}ied`, `${stem}ing`];
  }
  const last = /(?:lag|gag|nag|brag|pan|rip|snap|chat|sob|trap|tag|quip|slam|hum|rap)$/.test(stem)
    ? stem + stem.at(-1)
    : bare;
  const third = /(?:s|sh|ch|x|z)$/.test(stem) ? `${stem}es` : `${stem}s`;
  return [stem, third, `${last}ed`, `${last}ed`, `${last}ing`];
}

function composeTable(): Map<string, VerbForm> {
  const table = new Map<string, VerbForm>();
  const put = (forms: readonly string[], strength: Strength, noun: boolean) => {
    for (const [index, word] of forms.entries())
      if (word !== '-' && !table.has(word))
        table.set(word, { strength, form: FORMS[index] as Form, noun });
  };
  const strengths: readonly Strength[] = ['say', 'think', 'call', 'tag'];
  for (const strength of strengths) {
    for (const verb of IRREGULAR[strength].split('/')) put(verb.split(' '), strength, false);
    for (const stem of REGULAR_NOUNS[strength].split(' ')) put(formsOf(stem), strength, true);
    for (const stem of REGULAR[strength].split(' ')) put(formsOf(stem), strength, false);
  }
  return table;
}

/** Verb forms that are nouns far more often, or whose speaker is no one. */
const NEVER = [
  'get',
  'let',
  'point',
  'rule',
  'text',
  'spell',
  'put',
  'reason',
  'open',
  'press',
  'push',
  'pan',
];
const TABLE = composeTable();
for (const word of NEVER) TABLE.delete(word);

/** The verb a lower-case word is a form of, if it tells of speech. */
export function verbOfSaying(word: string): VerbForm | undefined {
  return TABLE.get(word);
}

/** Nouns of saying that a speaker owns: "X’s claim that", "her warning of". */
const SPEECH_NOUNS = new Set(
  (
    'claim claims statement statements assertion assertions remark remarks warning warnings comment comments ' +
    'description pledge promise vow suggestion accusation accusations allegation allegations contention argument ' +
    'insistence message words declaration announcement complaint prediction belief proposal ' +
    'boast criticism observation slogan call motto mantra catchphrase assessment'
  ).split(' '),
);

/** Whether a lower-case word names something said: "statement". */
export function isSpeechNoun(word: string): boolean {
  return SPEECH_NOUNS.has(word);
}
