import { MARKS } from './marks-name.ts';
import { readShortcut } from './shortcut.ts';

/** The small script of every page: "/" goes to the search box, what was searched for is marked, and what is for citing or for
 * saying what is wrong opens its window. */
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  const at = event.target;
  if (at instanceof HTMLElement && (at.isContentEditable || at.matches('input,textarea,select')))
    return;
  const box = document.querySelector<HTMLInputElement>('input[type=search]');
  if (!box || !readShortcut()) return;
  event.preventDefault();
  box.focus();
  box.select();
});

const wanted = new URLSearchParams(location.search).get(MARKS);
if (wanted) void import('./mark-words.ts').then(({ markWords }) => markWords(wanted));

document.addEventListener('click', async (event) => {
  const at = (event.target as Element).closest<HTMLElement>('[data-cite],.wrong');
  if (!at) return;
  event.preventDefault();
  await (await import('../site/browser/ask.ts')).ask(at);
});
