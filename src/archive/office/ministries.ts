import { fold } from '../text/fold.ts';

/**
 * What ministers of one field are called in various countries and papers, folded. The first word is the
 * field's plain name. From general knowledge.
 */
const FIELDS: Record<string, string> = {
  foreign:
    'foreign|foreign affairs|external affairs|external relations|international affairs|europe and foreign affairs|foreign and european affairs|foreign affairs and cooperation',
  defence:
    'defence|defense|national defence|national defense|armed forces|armed forces and veterans|war',
  interior: 'interior|internal affairs|home affairs|home|the interior',
  finance: 'finance|finances|treasury|the treasury|economy and finance|the exchequer|exchequer',
  justice: 'justice',
  health: 'health|public health',
  education: 'education|national education',
  trade: 'trade|commerce|international trade|foreign trade',
  labour: 'labour|labor|labour and social affairs',
};

const FIELD_OF = new Map(
  Object.entries(FIELDS).flatMap(([field, names]) =>
    names.split('|').map((name) => [name, field] as const),
  ),
);

/** "foreign", "National Defence". */
export function isFieldOfMinister(words: string): boolean {
  return FIELD_OF.has(fold(words));
}

/** Fields whose plain name may stand for the printed one without losing anything. */
const SAME_WORDS =
  /^(?:foreign|foreign affairs|external affairs|defen[cs]e|national defen[cs]e|interior|internal affairs|home affairs|finance|justice|health|education|labou?r)$/;

/**
 * The role of a minister in plain words: "Minister of Foreign Affairs" and "foreign minister" are both
 * "Foreign Minister"; longer fields stay as printed ("Minister for Europe and Foreign Affairs").
 */
export function ministerRole(
  head: string,
  before: string,
  after: string,
  link: string,
): string | undefined {
  if (head !== 'minister')
    return before || after
      ? [before, head, after && `${link} ${after}`].filter(Boolean).join(' ')
      : head;
  const printed = fold(before || after).replace(/^the /, '');
  const field = FIELD_OF.get(printed);
  if (field && SAME_WORDS.test(printed) && !(before && after)) return `${field} minister`;
  if (before) return [before, head, after && `${link} ${after}`].filter(Boolean).join(' ');
  return after ? `${head} ${link} ${after.startsWith('Armed') ? 'the ' : ''}${after}` : head;
}

/** A role by which the same office groups, however it is printed. */
export function roleKey(role: string): string {
  const folded = fold(role);
  if (folded.startsWith('deputy ')) return `deputy ${roleKey(folded.slice(7))}`;
  const field =
    /^minister (?:of|for) (?:the )?(.+)$/.exec(folded)?.[1] ??
    /^(.+) minister$/.exec(folded)?.[1] ??
    /^(?:secretary of )(?:the )?(.+)$/.exec(folded)?.[1] ??
    /^(foreign|defence|defense|home|interior|health|education|justice|treasury) secretary$/.exec(
      folded,
    )?.[1];
  if (field === undefined || /^(?:prime|first|chief)$/.test(field)) return folded;
  if (folded.startsWith('secretary') && field === 'state') return folded;
  return `minister of ${FIELD_OF.get(field) ?? field}`;
}
