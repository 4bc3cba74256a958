/** More addresses than these beside each other are of one kind. */
const MANY = 12;

/**
 * The kind of each page, by its file: its address with `*` for the steps that differ from page to page, as `people/*`. Such a
 * step has a digit, or many stand beside it; the first never is one.
 */
export function kindsOf(pages: readonly string[]): Map<string, string> {
  const found = pages.map((page) => ({ page, steps: stepsOf(page), kind: [] as string[] }));
  // One level after the other: what stands beside a step is told by the kind of all above it.
  for (let level = 0; ; level++) {
    const deep = found.filter(({ steps }) => steps.length > level);
    if (deep.length === 0) break;
    for (const beside of Map.groupBy(deep, ({ kind }) => kind.join('/')).values()) {
      const many = new Set(beside.map(({ steps }) => steps[level])).size > MANY;
      for (const { steps, kind } of beside) {
        const step = steps[level] ?? '';
        kind.push(level > 0 && (many || /\d/.test(step)) ? '*' : step);
      }
    }
  }
  return new Map(found.map(({ page, kind }) => [page, kind.join('/') || 'start']));
}

function stepsOf(page: string): string[] {
  const address = page.replace(/(?:^|\/)index\.html$/, '').replace(/\.html$/, '');
  return address === '' ? [] : address.split('/');
}
