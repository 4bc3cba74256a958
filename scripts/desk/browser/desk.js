/* The keys of the desk, and choosing lines. Everything works without it, by its forms. */

/* The lines of a clipping, where the page has them, and the one that has the focus. */
const list = document.querySelector('#line-list');
const lines = [...(list?.querySelectorAll('[role="option"]') ?? [])];
let at = 0;

const editable = 'input:not([type="checkbox"]), select, textarea';

/* Single keys press the button, follow the link or go into the field that names them. */
const keys = document.querySelector('#keys');
const areOn = () => localStorage.getItem('keys') !== 'off';
const showKeys = () => {
  keys.setAttribute('aria-pressed', String(areOn()));
  document.documentElement.classList.toggle('no-keys', !areOn());
};
keys.addEventListener('click', () => {
  localStorage.setItem('keys', areOn() ? 'off' : 'on');
  showKeys();
});
showKeys();

document.addEventListener('keydown', (event) => {
  const { key, target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (key === 'Escape' && target.matches(editable)) {
    target.blur();
    return;
  }
  // The reason goes with any answer: Enter leaves it, and a key answers.
  if (key === 'Enter' && target.matches('.answers #reason')) {
    event.preventDefault();
    target.blur();
    return;
  }
  if (!areOn() || target.matches(editable) || !/^[a-z1-9]$/.test(key)) return;
  const meant = document.querySelector(`[data-key="${key}"]`);
  if (!meant) return;
  event.preventDefault();
  if (meant.matches(editable)) {
    meant.focus();
    meant.select?.();
  } else if (meant === list) lines[at].focus();
  else meant.click();
});

/* A form goes once, however often its key is pressed. */
for (const form of document.querySelectorAll('form[method="post"]'))
  form.addEventListener('submit', (event) => {
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = 'yes';
  });
addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll('form')) delete form.dataset.sent;
});

/* A status that is filled after the page has come is read out. */
const status = document.querySelector('#status');
const written = document.querySelector('#written');
const tell = (text) => {
  status.textContent = text;
};
setTimeout(() => tell([written?.textContent, status.dataset.says].filter(Boolean).join('. ')), 150);

/* What goes on behind the page: reading anew, and building. */
const settled = document.querySelector('#settled');
let wasBusy = false;
const look = async () => {
  const state = await (await fetch('/state')).json();
  const { settling, milliseconds, fault, building, seconds, failed } = state;
  const busy = settling || building;
  if (building) settled.textContent = 'Building the site …';
  else if (settling) settled.textContent = 'Reading what has changed …';
  else if (fault) settled.textContent = `The archive could not be read anew: ${fault}`;
  else if (failed) settled.textContent = 'The site could not be built; the terminal says why.';
  else if (wasBusy && seconds !== undefined)
    settled.textContent = `The site was built in ${seconds.toFixed(1)} s.`;
  else if (milliseconds > 0)
    settled.textContent = `Read anew in ${(milliseconds / 1000).toFixed(1)} s.`;
  if (wasBusy && !busy) tell(settled.textContent);
  wasBusy = busy;
  if (busy) setTimeout(look, 300);
};
look();

/* Choosing lines: a listbox with several options. */
if (list) {
  const chosen = document.querySelector('#chosen');
  let anchor = 0;
  let dragging = false;
  const show = () => {
    const numbers = lines
      .filter((line) => line.getAttribute('aria-selected') === 'true')
      .map((line) => Number(line.dataset.line));
    const ranges = [];
    for (const number of numbers) {
      const last = ranges.at(-1);
      if (last && last[1] === number - 1) last[1] = number;
      else ranges.push([number, number]);
    }
    chosen.value = ranges.map(([a, b]) => (a === b ? `${a}` : `${a}-${b}`)).join(', ');
  };
  const go = (to) => {
    lines[at].tabIndex = -1;
    at = Math.max(0, Math.min(lines.length - 1, to));
    lines[at].tabIndex = 0;
    lines[at].focus();
  };
  const choose = (from, to, add) => {
    const [low, high] = from < to ? [from, to] : [to, from];
    for (const [index, line] of lines.entries()) {
      const within = index >= low && index <= high;
      if (within || !add) line.setAttribute('aria-selected', String(within));
    }
    show();
  };
  const indexOf = (target) => lines.indexOf(target.closest('[role="option"]'));
  list.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }[event.key];
    const edge = { Home: 0, End: lines.length - 1 }[event.key];
    if (step !== undefined || edge !== undefined) {
      event.preventDefault();
      if (!event.shiftKey) anchor = edge ?? Math.max(0, Math.min(lines.length - 1, at + step));
      go(edge ?? at + step);
      choose(anchor, at, false);
    } else if (event.key === ' ') {
      event.preventDefault();
      anchor = at;
      choose(at, at, event.ctrlKey);
    }
  });
  list.addEventListener('pointerdown', (event) => {
    const index = indexOf(event.target);
    if (index < 0 || event.button !== 0) return;
    event.preventDefault();
    dragging = true;
    if (!event.shiftKey) anchor = index;
    go(index);
    choose(anchor, index, event.ctrlKey || event.metaKey);
  });
  list.addEventListener('pointerover', (event) => {
    const index = dragging ? indexOf(event.target) : -1;
    if (index >= 0) choose(anchor, index, event.ctrlKey || event.metaKey);
  });
  addEventListener('pointerup', () => {
    dragging = false;
  });
}
