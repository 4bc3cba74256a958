/** Whether the clause around a day looks back or ahead. */
export type Tense = 'past' | 'future' | 'unknown';

const AHEAD =
  /(?:^|[^\p{L}])(?:(?:will|shall|would)(?: not| also| only)?(?: be)?(?: (?:\p{L}{2,}ed|held|made|met|paid|sent|sold|told|put|set|built|brought|chosen|given|taken|shown|drawn|sworn in|shut|found|kept|laid|led|seen|heard|run)(?![\p{L}]))?|hope[sd]? for|'ll|’ll|to be held|is due|are due|due (?:to|on|in|by|this|next)|due(?=\s*$)|due on|is set|are set|set to|set for|scheduled|plans? to|planned for|planning to|expected|slated|upcoming|is to|are to|going to|deadline|takes? (?:place|office|over)|(?:running|standing|up) for|seeking|taking place|opens|begins|starts|kicks? off|premieres|goes on sale|on sale from|ahead of|in time for|(?:fixed|billed|pencilled in|announced|confirmed|listed|booked) for|fixed|coming|(?:agreed|hopes?|hoped|wants?|wanted|intends?|vowed|promised|decided|invited|ordered|set|ready) to|(?:adjourned|postponed|delayed|deferred|moved|put off|rescheduled|extended|remanded|pushed back)(?: [^.;,]{1,40}?)?(?: to| until| till))(?![\p{L}])/giu;
const BEHIND =
  /(?:^|[^\p{L}])(?:was|were|had|did|said|told|says|began|came|fell|gave|held|led|left|made|met|rose|saw|sent|shot|spoke|struck|took|went|won|wrote|died|hit|killed|found|shut|quit|ran|got|kept|lost|paid|sat|spent|stood|threw|wore|flew|drove|chose|brought|built|bought|caught|sold|sank|heard|knew|grew|drew|broke|[\p{L}]{2,}ed)(?![\p{L}])/giu;
const AROUND = 110;

/** What stands before a day to come, and hardly before one that is past: "until December 10". */
const LEADS_AHEAD =
  /(?:^|[^\p{L}])(?:until|till|by|before|for|on or before|no later than|starting|beginning) (?:the )?$/iu;

/** Whether the words just before a day say that it is still to come. */
export function isLedAhead(text: string, at: number): boolean {
  return LEADS_AHEAD.test(text.slice(Math.max(0, at - 24), at));
}

/** "will stay closed until": how long something to come lasts, whatever stands nearer to the day. */
export function isToLast(text: string, at: number): boolean {
  const before = clauseBefore(text.slice(Math.max(0, at - AROUND), at));
  return /(?:^|[^\p{L}])(?:will|shall|would|is to|are to|'ll|’ll)(?![\p{L}])/iu.test(before);
}

/** "said that the strike was legal until midnight on": in reported words, the past may be what is still to come. */
export function isToldToLast(text: string, at: number): boolean {
  const before = clauseBefore(text.slice(Math.max(0, at - AROUND), at));
  return /(?:said|told|added|says)(?![\p{L}]).* (?:until|till) (?:midnight|noon|dawn|dusk|the (?:evening|morning) )?(?: ?(?:of|on))? ?$/u.test(
    before,
  );
}

/**
 * By the verbs of the same clause. Where both are there ("said on Monday he will meet") the nearer one
 * counts: the day belongs to the verb it stands beside.
 */
export function findTense(text: string, at: number): Tense {
  if (/^since /i.test(text.slice(at, at + 6))) return 'past';
  const before = clauseBefore(text.slice(Math.max(0, at - AROUND), at));
  const after = clauseAfter(text.slice(at, at + AROUND));
  const nearest = (pattern: RegExp) =>
    Math.min(distanceBack(before, pattern), distanceAhead(after, pattern));
  const ahead = nearest(AHEAD);
  const behind = nearest(BEHIND);
  if (ahead === Infinity && behind === Infinity)
    return LEADS_BACK.test(before) ? 'past' : 'unknown';
  return ahead <= behind ? 'future' : 'past';
}

/** "after talks on", "following a day of rain on": what is told of as over. */
const LEADS_BACK = /(?:^|[^\p{L}])(?:after|following|since)(?: [\p{L}’'-]+){1,6} (?:on )?$/iu;

/** By all verbs of the sentence, where its clause has none: past only if nothing in it looks ahead. */
export function findTenseOfSentence(text: string, at: number): Tense {
  const start = Math.max(text.lastIndexOf('. ', at), text.lastIndexOf('\n', at), at - LONGEST);
  const end = text.slice(at, at + LONGEST).search(/[.\n]/);
  const sentence = text.slice(start + 1, end < 0 ? at + LONGEST : at + end);
  return matches(BEHIND, sentence) && !matches(AHEAD, sentence) ? 'past' : 'unknown';
}

const LONGEST = 400;

function matches(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

function clauseBefore(text: string): string {
  return text.slice(
    Math.max(
      text.lastIndexOf('. '),
      text.lastIndexOf('\n'),
      text.lastIndexOf('”'),
      text.lastIndexOf(';'),
    ) + 1,
  );
}

function clauseAfter(text: string): string {
  const end = text.search(/[.;\n“]/);
  return end < 0 ? text : text.slice(0, end);
}

function distanceBack(text: string, pattern: RegExp): number {
  let nearest = Infinity;
  for (const match of text.matchAll(pattern)) nearest = text.length - match.index - match[0].length;
  return nearest;
}

/** What follows the day counts a little less than what stands before it. */
function distanceAhead(text: string, pattern: RegExp): number {
  const at = text.search(pattern);
  return at < 0 ? Infinity : at + 12;
}
