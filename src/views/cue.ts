import type { QuoteInArticle } from '#archive/backlinks/dossier.ts';
import { parseAddress } from '#archive/text/document.ts';

/** Words so far apart from the name belong to something else. */
const REACH = 120;

/**
 * The words of the text that make it a quote of its speaker, in their order: "Tarn … said", "according to Tarn". What
 * stands between the two is left out with an ellipsis.
 */
export function cueOf({ article, quote }: Pick<QuoteInArticle, 'article' | 'quote'>): string {
  const { speaker, verb } = quote;
  if (!speaker || !verb) return speaker?.as ?? verb ?? '';
  const { document } = article;
  const { span } = document.blocks[parseAddress(speaker.in).block - 1] ?? { span: undefined };
  const name = (span?.start ?? 0) + speaker.start;
  const end = name + speaker.as.length;
  const before = document.text.slice(Math.max(span?.start ?? 0, name - REACH), name);
  const after = document.text.slice(end, Math.min(span?.end ?? 0, end + REACH));
  const [ahead, behind] = [gapBefore(before, verb), after.indexOf(verb)];
  const verbFirst = ahead >= 0 && (behind < 0 || ahead < behind);
  const close = (verbFirst ? ahead : behind) === 1;
  const words = verbFirst ? [verb, speaker.as] : [speaker.as, verb];
  return words.join(close ? ' ' : ' … ');
}

/** How many letters stand between a word and what follows it; -1 where it does not stand there. */
function gapBefore(text: string, word: string): number {
  const at = text.lastIndexOf(word);
  return at < 0 ? -1 : text.length - at - word.length;
}
