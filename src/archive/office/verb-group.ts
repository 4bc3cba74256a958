/** What stands between a name and the verb of which it is the subject, as pieces of a pattern. */
const ADVERB =
  '(?:also|then|later|recently|now|just|already|since|once|soon|again|himself|herself|\\p{L}+ly)';
const HELPER = `(?:has|have|had|was|were|is|are|been|being|be|will|to|set|due|about|${ADVERB})`;
const PLAIN = '[^,.;:“”"\\n]';
const APPOSITION = `(?: \\([^()]{1,30}\\))?(?:, (?!who )${PLAIN}{1,110}(?:, (?!who )${PLAIN}{1,60})?,)?`;

/** From the end of a name to the end of one of these verbs; groups `helpers` and `verb`. */
export function subjectPattern(verbs: string): string {
  return `^${APPOSITION}(?<relative>,? who)?(?<comma>,)?(?<helpers>(?:,? ${HELPER})*) (?<verb>${verbs})(?![\\p{L}-])`;
}

/** Time, place and manner between a verb and what it leads to. */
export const CIRCUMSTANCE =
  '(?:,? (?:on|in|at|by|after|amid|over|for|during|from|under|with|following|before|last|this|late|early|earlier|yesterday|today|\\p{L}+ly)' +
  '(?: (?!(?:who|that|and|but|served|was|were|had|has|is|when|while|said|as|to)[ ,])[^\\s.;:“”"]+){0,7}?,?)?';

/** What the helpers of a verb say: whether it is done, to come, or done to the subject. */
export function readHelpers(helpers: string): { future: boolean; passive: boolean } {
  const words = ` ${helpers.replaceAll(',', '')} `;
  return {
    future: / (?:will|to) /.test(words),
    passive: / (?:was|were|is|are|been|being|be) /.test(words),
  };
}
