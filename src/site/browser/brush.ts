/** Pixels that a pointer may slip in a click. */
const SLIP = 6;

/** Calls `choose` with the first and last month of the bars that a pointer is drawn across. */
export function startBrush(chart: SVGSVGElement, choose: (from: string, to: string) => void): void {
  const band = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  band.classList.add('brush');
  let start: number | undefined;
  let drawn = false;
  const extent = (x: number) => {
    const { left, width } = chart.getBoundingClientRect();
    const ends = [start ?? x, x].map((at) => Math.min(Math.max(at - left, 0), width));
    return { from: Math.min(...ends), to: Math.max(...ends), left };
  };
  chart.addEventListener('dragstart', (event) => event.preventDefault());
  chart.addEventListener('pointerdown', ({ clientX, button }) => {
    start = button === 0 ? clientX : undefined;
    drawn = false;
  });
  addEventListener('pointermove', ({ clientX }) => {
    if (start === undefined || (!drawn && Math.abs(clientX - start) < SLIP)) return;
    drawn = true;
    const { from, to } = extent(clientX);
    for (const [name, value] of Object.entries({ x: from, y: 0, width: to - from, height: 88 }))
      band.setAttribute(name, String(value));
    chart.append(band);
  });
  addEventListener('pointerup', ({ clientX }) => {
    if (drawn && start !== undefined) {
      const { from, to, left } = extent(clientX);
      const within = [...chart.querySelectorAll<SVGAElement>('[data-first]')].filter((bar) => {
        const { left: near, right } = bar.getBoundingClientRect();
        return right - left > from && near - left < to;
      });
      const [first, last] = [within[0]?.dataset.first, within.at(-1)?.dataset.last];
      if (first && last) choose(first, last);
    }
    stop();
  });
  addEventListener('pointercancel', () => stop());
  /** The click that ends a drawing leads nowhere. */
  chart.addEventListener('click', (event) => drawn && event.preventDefault(), true);
  function stop(): void {
    start = undefined;
    band.remove();
  }
}
