import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './run.ts';

const WHERE = [
  'src/archive',
  'scripts/importing',
  'scripts/readers',
  'scripts/read-encoding.ts',
  'scripts/read-source.ts',
  'scripts/check.ts',
  'scripts/checking/check-fixity.ts',
];
const documented = readFileSync(join(ROOT, '.github/RULES.md'), 'utf8');

/** The rules named in the code: `rule: 'a-rule'`, either side of a `?:` there, a constant there, and why a source is refused. */
function rulesOf(code: string): string[] {
  const stated = [...code.matchAll(/\brule: ([^\n]*)/g)].flatMap(([, value = '']) => [
    ...value.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g),
  ]);
  const constants = [...code.matchAll(/\brule: ([A-Z_]+)\b/g)].flatMap(([, name = '']) => [
    ...code.matchAll(new RegExp(`const ${name} = '([a-z-]+)'`, 'g')),
  ]);
  const refused = [...code.matchAll(/\brefuse\(\s*\w+,\s*'(source-[a-z-]+)'/g)];
  return [...stated, ...constants, ...refused].map(([, rule = '']) => rule);
}

function codeIn(path: string): string {
  if (path.endsWith('.ts')) return readFileSync(join(ROOT, path), 'utf8');
  return readdirSync(join(ROOT, path), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(ROOT, path, name), 'utf8'))
    .join('\n');
}

test('every rule that import and check report is documented, and no other', () => {
  const rules = new Set(WHERE.flatMap((path) => rulesOf(codeIn(path))));
  for (const field of ['title-missing', 'date-missing']) rules.add(field);
  const listed = [...documented.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map(([, rule]) => rule);
  expect(listed.toSorted()).toEqual([...rules].sort());
});
