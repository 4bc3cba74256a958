/** Arrow keys go from the box into the results and among them; Escape closes a filter or goes back to the box. */
export function moveAmongResults(
  event: KeyboardEvent,
  form: HTMLFormElement,
  box: HTMLInputElement,
): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.direct-hits a, .result h2 a')];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  const inside = at >= 0 || document.activeElement === box;
  if (event.key === 'Escape') {
    const opened = form.querySelector<HTMLDetailsElement>('details[name=filter][open]');
    opened?.removeAttribute('open');
    if (opened) opened.querySelector('summary')?.focus();
    else if (at >= 0) box.focus();
  } else if (inside && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
    const to = event.key === 'ArrowDown' ? at + 1 : at - 1;
    if (to < -1 || to >= links.length) return;
    event.preventDefault();
    (links[to] ?? box).focus();
  }
}
