/** Closes the open filter when a press lands outside it: it would lie over the results. */
export function closeFilterOutside(event: PointerEvent, form: HTMLFormElement): void {
  const opened = form.querySelector<HTMLDetailsElement>('details[name=filter][open]');
  if (opened && event.target instanceof Node && !opened.contains(event.target))
    opened.removeAttribute('open');
}
