import { fold } from '../../text/fold.ts';
import { remembered } from '../../text/remembered.ts';
import { OWNER_NAMES, PUBLISHERS, type Publisher } from './publishers.ts';

const byName = new Map<string, Publisher>();
/** Names of some length by their letters: "France24" is "France 24". */
const byLetters = new Map<string, Publisher>();
const SHORTEST_LETTERS = 8;
const byHost = new Map<string, Publisher>();
for (const publisher of PUBLISHERS) {
  for (const name of [publisher.name, ...publisher.aliases]) {
    byName.set(fold(name), publisher);
    const letters = fold(name).replace(/^the /, '').replace(/ /g, '');
    if (letters.length >= SHORTEST_LETTERS) byLetters.set(letters, publisher);
  }
  for (const host of publisher.hosts) byHost.set(host, publisher);
}

/** The publisher that goes by this name, whatever its spelling. */
export const publisherNamed = remembered((name): Publisher | undefined => {
  const folded = fold(name);
  const key = folded.replace(/^the (?=.)/, '');
  return byName.get(folded) ?? byName.get(key) ?? byLetters.get(key.replace(/ /g, ''));
});

/** RFC 1035, 2.3.4. */
const LONGEST_HOST = 255;

/** The publisher of a host or of the domain it belongs to. */
export function publisherAt(host: string): Publisher | undefined {
  if (host.length > LONGEST_HOST) return undefined;
  const parts = host.toLowerCase().split('.');
  for (let from = 0; from < parts.length - 1; from++) {
    const publisher = byHost.get(parts.slice(from).join('.'));
    if (publisher) return publisher;
  }
  return undefined;
}

/** Whether a name is that of a news agency. */
export function isAgency(name: string): boolean {
  return publisherNamed(name)?.agency ?? false;
}

const owners = new Set(OWNER_NAMES.map(fold));
const LEGAL_FORM =
  / (?:inc|ltd|limited|llc|gmbh|plc|corp|corporation|company|co|sa|ag|group|holdings)$/;

/** Whether a name is that of a company which owns outlets, with or without its legal form. */
export function isOwner(name: string): boolean {
  const key = fold(name).replace(/^the /, '');
  return owners.has(key) || owners.has(key.replace(LEGAL_FORM, ''));
}
