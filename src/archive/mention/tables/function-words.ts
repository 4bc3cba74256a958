/** Words without a meaning of their own here. Our own lists. */
const list = (words: string): string[] => words.trim().split(/\s+/);

/** Words that are no part of a name however they are written. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  list(`the a an and or but nor so yet if of in on at by for from to with without within into onto over under above
    below between among amid during before after since until till while when where why how what which who whom whose
    that this these those there here then thus hence as than like unlike about against along around across behind
    beside besides beyond despite except near off out outside inside past per through throughout toward towards upon
    via versus vs is are was were be been being am do does did done doing has have had having can could may might must
    shall should will would ought need dare i you he she it we they me him her us them my your his its our their mine
    yours hers ours theirs myself yourself himself herself itself ourselves themselves not no yes none nothing nobody
    never ever always often sometimes also too very just only even still already almost perhaps maybe however
    moreover furthermore meanwhile nevertheless nonetheless otherwise therefore instead again once twice although
    though because unless whether all any both each every either neither few many more most much other others another
    some several such own same one two three four five six seven eight nine ten eleven twelve thirteen fourteen
    fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty hundred thousand million billion first
    second third last next later earlier now today yesterday tomorrow tonight ago new old good great big small
    please let lets thanks thank hello dear ok okay oh well why according following including asked told said says
    say speaking earlier elsewhere everyone everything someone something anyone anything people further additionally
    overall indeed finally recently currently previously initially eventually apparently reportedly allegedly
    unfortunately fortunately clearly obviously interestingly surprisingly similarly likewise conversely consequently
    accordingly subsequently simultaneously especially particularly generally usually typically specifically notably
    basically essentially actually really simply nearly roughly approximately don doesn didn isn aren wasn weren
    hasn haven hadn won wouldn couldn shouldn can't don't doesn't didn't it's that's there's he's she's i'm we're
    they're you're i've we've let's what's who's here's
    hey hi bye wow yeah yep nope sorry ah uh um huh hmm
    photo photos video watch get read see click file image images picture source sources update updated editing
    reporting written additional breaking exclusive live opinion analysis editorial interview`),
);

/** Of these, given names of English: "Will", "Don". */
export const GIVEN_NAMES_OF_WORDS: ReadonlySet<string> = new Set(['will', 'don', 'said']);

/** Of these, family names of English: "Mike Read", "Thomas More". */
export const FAMILY_NAMES_OF_WORDS: ReadonlySet<string> = new Set(
  list(`read good dear still more small such great so do`),
);

/** Days and months: they end a run of capitals. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set(
  list(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep
    sept oct nov dec easter christmas ramadan eid diwali`),
);

/** Days of the week, which nobody is called. */
export const WEEKDAYS: ReadonlySet<string> = new Set(
  list(
    `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sun`,
  ),
);

/** Particles of names, small letters: "Ursula von der Leyen", "Mohammed bin Salman". */
export const PARTICLES: ReadonlySet<string> = new Set(
  list(`de da do dos das del della di du des van von der den ten ter zu zum zur la le el al bin bint binti ben ibn abu
    ould wa y e i ap af av ul ur us st san und mac mc o d dal dela dello degli lo los las 't op`),
);

/** Particles that stand in nothing but names: "Hassan bin Harker". */
export const SON_OF = /^(?:bin|bint|binti|ibn|van|von|ould)$/;

/** Particles with which a name may begin. */
export const LEADING_PARTICLES: ReadonlySet<string> = new Set(
  list(`de da dos del della di du van von der den ter bin bint ben ibn abu al el ould la le`),
);

export const NAME_SUFFIXES: ReadonlySet<string> = new Set(
  list(
    `jr sr ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx junior snr jnr`,
  ),
);

/** What follows a hyphen in a compound: the name before it is a name of its own in "Lee-led", "Kyiv-based". */
export const COMPOUND_ENDINGS: ReadonlySet<string> = new Set(
  list(`led based listed born era style backed sponsored owned run held made bound occupied controlled linked funded
    appointed educated trained aligned allied affiliated supported brokered issued built administered friendly
    like inspired headquartered governed ruled dominated majority wide area region speaking language type
    class esque proof related designed developed mediated drafted proposed approved nominated chaired hosted
    organised organized operated registered flagged plated themed shaped sized old year turned cum co`),
);

/** Words with which names of towns and regions begin. */
export const PLACE_PREFIXES: ReadonlySet<string> = new Set(
  list(`san santa santo sao los las puerto villa nova nuevo nueva fort port mount lake rio el la le les saint st
    north south east west northern southern eastern western central upper lower greater new old cape
    costa monte ville lac lago ciudad ain wadi bandar tel beit kuala nizhny bila`),
);

/** Contracted forms, folded. */
export const CONTRACTIONS: ReadonlySet<string> = new Set(
  list(`im ive weve theyve youve theyre youre theyll youll hes shes thats theres whats heres lets cant dont wont
    isnt arent wasnt werent didnt doesnt hasnt havent hadnt wouldnt couldnt shouldnt`),
);
