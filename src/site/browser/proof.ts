/** The page of the clipping, once it was asked for. */
let clipping: Promise<string> | undefined;

/**
 * Shows a claim of an article's panel with its sentence and the raw line of that, side by side. The link itself leads to
 * the sentence; the line is read from the page of the clipping.
 */
export async function showProof(link: HTMLAnchorElement): Promise<void> {
  const proof = document.getElementById('proof');
  const sentence = document.getElementById(link.hash.slice(1));
  if (!proof || !sentence) return;
  const paragraph = sentence.closest('[id^=p]:not(span)');
  const place = paragraph?.querySelector<HTMLAnchorElement>('.place > [href^="source/"]');
  const close = document.createElement('button');
  close.textContent = 'Close (Esc)';
  const end = (): void => {
    if (!close.isConnected) return;
    proof.replaceChildren();
    link.focus();
  };
  close.addEventListener('click', end);
  // Who follows the link by keyboard stands at the sentence now, far from the button.
  document.onkeydown = ({ key }) => {
    if (key === 'Escape') end();
  };
  proof.replaceChildren(
    written('Claim', claimOf(link)),
    written('Sentence', sentence.textContent ?? ''),
    close,
  );
  if (!place) return;
  clipping ??= fetch(place.pathname).then((answer) => answer.text());
  const line = findLine(await clipping, place.hash.slice(1));
  if (line !== undefined) close.before(written(`Raw ${place.textContent ?? ''}`, line));
}

/** Whom or what a link of the panel is about, and what it claims. */
function claimOf(link: Element): string {
  const about = link.closest('li')?.firstElementChild?.textContent ?? '';
  const kind = link.closest('.places')?.firstChild?.textContent ?? '';
  return `${about}: ${kind} ${link.textContent}`.replaceAll(/\s+/g, ' ').trim();
}

function written(term: string, words: string): HTMLElement {
  const part = document.createElement('div');
  const label = document.createElement('b');
  const text = document.createElement('p');
  label.textContent = term;
  text.textContent = words.trim();
  part.append(label, text);
  return part;
}

/** The text of a line of the page of a clipping. Pages can't be parsed here: the policy forbids it. */
export function findLine(page: string, id: string): string | undefined {
  const at = page.indexOf(`id="${id}"`);
  const [, html] = /<bdi[^>]*>(.*?)<\/bdi>/s.exec(at < 0 ? '' : page.slice(at)) ?? [];
  return html?.replaceAll(/<[^>]*>/g, '').replaceAll(/&(?:#(\d+)|(\w+));/g, decode);
}

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function decode(whole: string, number: string | undefined, name: string): string {
  return number === undefined ? (SIGNS[name] ?? whole) : String.fromCodePoint(Number(number));
}
