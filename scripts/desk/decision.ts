import { slug } from '#archive/text/fold.ts';
import { Refused } from '../refused.ts';
import { changeAuthority, type AuthorityChange } from './authority-text.ts';
import { correctText, type CorrectionChange } from './correction-text.ts';

/** What an editor decides, as data: about a clipping, or about a person. */
export type Decision =
  | {
      readonly about: 'clipping';
      /** The clipping's path in `sources/`. */
      readonly source: string;
      readonly change: CorrectionChange;
    }
  | { readonly about: 'person'; readonly id: string; readonly change: AuthorityChange };

/** A file of the content folder before and after a decision; `before` is undefined where there was none. */
export interface Edit {
  readonly path: string;
  readonly before: string | undefined;
  /** Undefined where nothing is left to say: the file goes. */
  readonly after: string | undefined;
}

/** The file that a decision is written into. */
export function pathOf(decision: Decision): string {
  return decision.about === 'clipping'
    ? `corrections/${decision.source}.yaml`
    : `people/${decision.id}.md`;
}

/** The files that decisions change, with their texts before and after. `read` gives the text of a file that is there. */
export function editsOf(
  decisions: readonly Decision[],
  reason: string,
  read: (path: string) => string | undefined,
): Edit[] {
  const edits = new Map<string, Edit>();
  for (const decision of decisions) {
    const path = pathOf(decision);
    const before = edits.has(path) ? edits.get(path)?.before : read(path);
    const now = edits.has(path) ? edits.get(path)?.after : before;
    const after = tryDecide(path, now, decision, reason);
    edits.set(path, { path, before, after: after === '' ? undefined : after });
  }
  return [...edits.values()].filter(({ before, after }) => before !== after);
}

function tryDecide(
  path: string,
  text: string | undefined,
  decision: Decision,
  reason: string,
): string {
  try {
    return decide(text, decision, reason);
  } catch (error) {
    const [why] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new Refused(`${path} can’t be changed as it is: ${why} Mend it by hand first.`);
  }
}

/** Line ends and all else that the decision does not change stay as they are. */
function decide(text: string | undefined, decision: Decision, reason: string): string {
  const windows = text?.includes('\r\n') ?? false;
  const plain = text?.replaceAll('\r\n', '\n');
  const changed =
    decision.about === 'clipping'
      ? correctText(plain ?? '', decision.change, reason)
      : changeAuthority(plain, decision.change);
  return windows ? changed.replaceAll('\n', '\r\n') : changed;
}

/** The id of a person's file to be made for a name. */
export function idFor(name: string, taken: (id: string) => boolean): string {
  const wanted = slug(name) || 'unnamed';
  if (!taken(wanted)) return wanted;
  let number = 2;
  while (taken(`${wanted}-${number}`)) number++;
  return `${wanted}-${number}`;
}
