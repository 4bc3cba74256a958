import type { Span } from '../../text/span.ts';

const CURRENCY =
  /^(?:\$|[-\s](?:dollars?|pesos?|rupees?|yen|won|pounds?|francs?|krone[rn]?|kron(?:a|or)|shillings?|reals?|reais|liras?|dinars?|riyals?|dirhams?|rand|rubles?|roubles?|baht|ringgit|yuan|naira|cedis?|hryvnias?)(?![\p{L}]))/iu;
const PRONOUN_BEFORE =
  /(?:ABOUT|CONTACT|FOLLOW|JOIN|TELL|SUPPORT|HELP|LET|GIVE|SHOW|WITH|SEND|CALL|LIKE|MAKE|BETWEEN)\s+$/u;
/** "Sino-American", "Franco-German": short forms stand only before another nation. */
const DEMONYM_JOINED = /^[-–]\p{Lu}\p{L}*(?:an|ese|ish|ch|i|ss|k)(?![\p{L}])/u;
const SPOKEN =
  /(?:^|[^\p{L}])(?:speak|speaks|spoke|spoken|speaking|fluent|learn|learned|learning|learnt|teach|taught|teaching|studied|studying|translate|broken|fluently)\s+(?:in\s+|into\s+)?(?:\p{Lu}\p{L}+(?:,| and| or)\s+){0,2}$/u;
const LANGUAGE_AFTER =
  /^(?:[-\s](?:language|languages|speaker|speakers|speaking|subtitles|translation|translations|translator|dictionary|proficiency|grammar|alphabet|pronunciation|literature|lesson|lessons)(?![\p{L}])|[-\s]language\b)/u;
const IN_LANGUAGE =
  /(?:^|[^\p{L}])(?:in|into|from|in both)\s+(?:\p{Lu}\p{L}+(?:,| and| or)\s+){0,2}$/u;
const NO_NOUN_FOLLOWS =
  /^(?:(?:, \p{Lu}\p{L}+)?,? (?:and|or) (?:in )?\p{Lu}\p{L}+)?(?:\s*[.,;:!?)"”’\]]|\s*$|\s+(?:on|by|at|with|to|as|for|during|that|when|while|is|was|means|meaning|before|after)(?![\p{L}]))/u;

/** Names of languages that are no demonyms: what stands in a list beside them is a language too. */
const ONLY_LANGUAGE =
  '(?:Arabic|Hebrew|Hindi|Urdu|Bengali|Tamil|Telugu|Punjabi|Swahili|Amharic|Mandarin|Cantonese|Tagalog|Farsi|Pashto|Dari|Bahasa|Latin|Yiddish|Catalan|Esperanto)';
const LISTED_BEFORE = new RegExp(`(?:^|[^\\p{L}])${ONLY_LANGUAGE}(?:,|, and| and| or) $`, 'u');
const LISTED_AFTER = new RegExp(`^(?:,|, and| and| or) ${ONLY_LANGUAGE}(?![\\p{L}])`, 'u');

/** Demonyms that are also names of languages. */
const LANGUAGES = new Set(
  (
    'English French German Spanish Italian Portuguese Russian Ukrainian Chinese Japanese Korean Dutch Danish Swedish ' +
    'Norwegian Finnish Polish Czech Slovak Hungarian Romanian Bulgarian Serbian Croatian Bosnian Slovenian Slovene ' +
    'Albanian Macedonian Greek Turkish Hebrew Armenian Georgian Azerbaijani Azeri Kazakh Uzbek Tajik Turkmen Kyrgyz ' +
    'Mongolian Thai Lao Vietnamese Burmese Indonesian Nepali Malagasy Somali Swazi Samoan Tongan Fijian Maltese Irish ' +
    'Welsh Icelandic Estonian Latvian Lithuanian Belarusian Filipino'
  ).split(' '),
);

/** Why a word of the country tables is no country here: money, a language, a name; undefined where it is one. */
export function findFalseFriend(text: string, span: Span): string | undefined {
  const printed = text.slice(span.start, span.end);
  const before = text.slice(Math.max(0, span.start - 60), span.start);
  const after = text.slice(span.end, span.end + 40);
  if (CURRENCY.test(after) || (printed === 'US' && after.startsWith(' $'))) return 'a currency';
  if (printed === 'US' && PRONOUN_BEFORE.test(before)) return 'the pronoun in capitals';
  if (/^(?:Sino|Franco|Russo)$/.test(printed) && !DEMONYM_JOINED.test(after)) return 'a name';
  if (printed === 'Emirates' && !isFederation(before, after)) return 'an airline or a card';
  if (LANGUAGES.has(printed) && isLanguage(before, after)) return 'a language';
  if (/^(?:Poles?|POLE)$/.test(printed) && isPole(before, after)) return 'no person of Poland';
  if (
    printed === 'Turkey' &&
    /^\s+(?:sandwich|dinner|breast|meat|burgers?|soup|bacon|legs?)\b/.test(after)
  )
    return 'the bird';
  if (/^(?:Kiwis?)$/.test(printed) && /^\s*,?\s*(?:fruit|juice)/.test(after)) return 'the fruit';
  if (isAmericanTown(after)) return 'a town in the United States';
  return undefined;
}

function isLanguage(before: string, after: string): boolean {
  if (LANGUAGE_AFTER.test(after) || SPOKEN.test(before)) return true;
  if (LISTED_BEFORE.test(before) || LISTED_AFTER.test(after)) return true;
  return IN_LANGUAGE.test(before) && NO_NOUN_FOLLOWS.test(after);
}

function isFederation(before: string, after: string): boolean {
  return (
    /(?:^|[^\p{L}])the\s+$/iu.test(before) &&
    !/^\s+(?:ID|Stadium|Cup|Airlines?)(?![\p{L}])/u.test(after)
  );
}

function isPole(before: string, after: string): boolean {
  return (
    /(?:North|South|Magnetic)\s+$/i.test(before) ||
    /^\s+(?:position|positions|vault|vaulter|sitter|star|dance|dancing|dancer)\b/i.test(after)
  );
}

const US_STATE_AFTER =
  /^,\s+(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Tennessee|Texas|Vermont|Virginia|West Virginia|Wisconsin|Wyoming)(?=\s*(?:[,.;:)]|$|\n))/;

/** "Peru, Indiana", "Lebanon, Ohio": only with nothing but the end of the phrase after the state. */
function isAmericanTown(after: string): boolean {
  return US_STATE_AFTER.test(after);
}
