import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { keepYoung, youngSlots } from './young-slots.ts';

const INSTANCE = 'node_modules/astro/dist/runtime/server/render/astro/instance.js';
const astros = readFileSync(INSTANCE, 'utf8');

test('the module of Astro that is used here has its functions kept young', () => {
  expect(youngSlots().transform(astros, `/somewhere/${INSTANCE}`)).toContain('= asMade(() => {');
});

test('what stands between the tags of a component is the same function', () => {
  const assigned = /this\.slotValues\[name\] = (.*?);\n {4}\}/s;
  const [, before = ''] = assigned.exec(astros) ?? [];
  const [, after = ''] = assigned.exec(keepYoung(astros)) ?? [];
  expect(before).toMatch(/^\(\) => \{.*\}$/s);
  expect(after).toBe(`asMade(${before})`);
});

test('other modules are left as they are', () => {
  expect(youngSlots().transform(astros, '/elsewhere/instance.js')).toBeUndefined();
  expect(keepYoung('const name = 1;')).toBe('const name = 1;');
});
