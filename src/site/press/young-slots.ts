/** The module of Astro in which a component takes what stands between its tags. */
const INSTANCE = 'astro/dist/runtime/server/render/astro/instance.js';
const ASSIGNED = /this\.slotValues\[name\] = (\(\) => \{.*?\n {6}\});/s;

/**
 * Lets the memory of a page go as soon as it is made. V8 puts a function that is assigned to a property as it is written
 * down among its old objects (`CheckAssigningFunctionLiteralToProperty` in its parser). Astro keeps what stands between a
 * component's tags as such a function, and all that a page is made of hangs on it: every page lived until the next search
 * through the whole memory, which was a quarter of the work of making it. Handed on by another function, it
 * is as young as the page.
 */
export function youngSlots() {
  return {
    name: 'dateline:young-slots',
    transform: (code: string, id: string) => (id.endsWith(INSTANCE) ? keepYoung(code) : undefined),
  };
}

/** Astro's module with these functions handed on before they are assigned; unchanged where it has no such place. */
export function keepYoung(code: string): string {
  const young = code.replace(ASSIGNED, 'this.slotValues[name] = asMade($1);');
  return young === code ? code : `const asMade = (made) => made;\n${young}`;
}
