import { cite } from './cite.ts';
import { openReport } from './report-dialog.ts';

/** Opens what a link or button of a page is for: ways to cite, or to say what is wrong. */
export async function ask(at: HTMLElement): Promise<void> {
  await ('cite' in at.dataset ? cite(at) : openReport());
}
