import { expect, test } from 'vitest';
import { importPlainly } from './light-scripts.ts';

const NAMED = 'import { t as __vitePreload } from "./a.js";\n';

test('what is asked for on demand is imported as a browser does it', () => {
  expect(
    importPlainly(
      `${NAMED}await __vitePreload(async () => {\n\tconst { ask } = await import("./b.js");\n\treturn { ask };\n}, __VITE_PRELOAD__);`,
    ),
  ).toBe('await import("./b.js");');
  expect(importPlainly(`${NAMED}f(__vitePreload(() => import("./b.js"), __VITE_PRELOAD__));`)).toBe(
    'f(import("./b.js"));',
  );
});

test('a way that is not known stays with its helper', () => {
  const code = `${NAMED}__vitePreload(() => import("./b.js"), ["./c.js"]);`;
  expect(importPlainly(code)).toBe(code);
});
