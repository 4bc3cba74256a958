import type { Page } from '../page/page.ts';

const LABEL = /^(?:video|watch|watch now|now playing|wideo|видео|відео)$/u;
/** What guests and reporters do in a video, in the present tense. */
const ON_AIR =
  /(?<!\p{L})(?:discuss(?:es)?|joins?|reacts?|weighs? in|breaks? down|explains?|reports? (?:on|from)|looks? at|has (?:more|the latest|the story)|speaks? (?:to|with)|takes? a look|spricht über|erklärt|berichtet aus|explique|analiza|explica|commenta|spiega)(?!\p{L})/u;
const LONGEST = 40;
const LONGEST_TITLE = 16;

/** Whether a line stands between the label of a video and the sentence that says who speaks in it. */
export function isVideoTitle(page: Page, index: number): boolean {
  return LABEL.test(page.units[index - 1]?.shape.key ?? '') && tellsOfVideo(page, index + 1);
}

/** Whether a sentence below the label and the title of a video says who speaks in it. */
export function tellsOfVideo({ units }: Page, index: number): boolean {
  const [label, title, unit] = [units[index - 2], units[index - 1], units[index]];
  if (!label || !title || !unit || unit.shape.words > LONGEST) return false;
  const titled = !title.shape.closed && title.shape.words <= LONGEST_TITLE;
  return titled && LABEL.test(label.shape.key) && ON_AIR.test(unit.shape.text);
}
