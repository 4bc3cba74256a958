/**
 * What only a script can do on an article's page: tell who a name is where nothing can hover, go from claim to claim by the
 * arrow keys, copy an address, show a claim with its sentence and line. Code that few need comes on demand.
 */
export function startArticle(): void {
  const status = document.getElementById('told');
  const say = (words: string): void => {
    if (status) status.textContent = words;
  };
  document.querySelector('article')?.addEventListener('click', async (event) => {
    const at = (event.target as Element).closest<HTMLElement>('a, button');
    if (tellsName(at, event.detail)) {
      event.preventDefault();
      say(at?.dataset.why ?? '');
    } else if (at instanceof HTMLAnchorElement) {
      if (at.matches('.panel [href^="#p"]')) await (await import('./proof.ts')).showProof(at);
      else if (at.matches('.place [href^="#"]') && (await copy(at.href))) {
        say('Address of the paragraph copied');
        at.dataset.copied = '';
        setTimeout(() => delete at.dataset.copied, 1500);
      }
    }
  });
  document.querySelector<HTMLElement>('.panel')?.addEventListener('keydown', goToClaim);
}

/** Up and down go to the claim before or after: there may be a hundred links between. */
function goToClaim(event: KeyboardEvent): void {
  const claim = (event.target as Element).closest('li');
  const beside =
    event.key === 'ArrowDown'
      ? claim?.nextElementSibling
      : event.key === 'ArrowUp' && claim?.previousElementSibling;
  const link = beside && beside.querySelector('a');
  if (!link) return;
  event.preventDefault();
  link.focus();
}

const AGAIN = '. Tap again for the page.';
let told: HTMLElement | undefined;

/** Whether a tap shows the reason for a name, as the first one does where nothing can hover; the second goes there. */
function tellsName(at: HTMLElement | null, taps: number): boolean {
  const before = told;
  before?.removeAttribute('data-told');
  const why = at?.dataset.why;
  told = undefined;
  if (!at || why === undefined || at === before || !taps) return false;
  if (!matchMedia('(hover: none)').matches) return false;
  told = at;
  at.dataset.told = '';
  at.dataset.why = why.replace(AGAIN, '') + AGAIN;
  return true;
}

/** Whether the words could be put on the clipboard; a page that is not served safely has none. */
async function copy(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}
