import type { Page } from '../page/page.ts';
import { speaksUnmarked } from '../page/page-facts.ts';
import { SITE_SPEECH, toTheReader } from '../lines/site-speech.ts';
import { sharesWords } from './shares-words.ts';

const QUOTED = /["“”„«»]/u;

/**
 * Whether a paragraph in the first person, in a text that is not, is the site's: with words of its business or to its
 * readers, and of nothing that the text speaks of. A pulled quotation says again what the text says.
 */
export function speaksForSite(page: Page, index: number): boolean {
  const { units, facts, core } = page;
  const { text, key } = units[index]?.shape ?? { text: '', key: '' };
  if (index === core.from || facts.firstPerson || facts.transcript || facts.entries.size > 0)
    return false;
  if (QUOTED.test(text)) return false;
  const words = key.split(' ');
  const addressed = toTheReader(facts.language);
  const site = words.some((word) => SITE_SPEECH.has(word));
  const reader = words.some((word) => addressed.has(word));
  if (!site && !reader) return false;
  const spoken = (site && reader) || speaksUnmarked(text, facts.language);
  return spoken && !sharesWords(page, index);
}
