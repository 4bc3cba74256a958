import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

function annotate(input: string) {
  const script = join(import.meta.dirname, 'annotate.ts');
  const { stdout, stderr, status } = spawnSync(process.execPath, [script], {
    input,
    encoding: 'utf8',
  });
  const lines = stdout.split('\n').filter(Boolean);
  return {
    answers: lines.map((line) => JSON.parse(line) as Record<string, unknown>),
    stderr,
    status,
  };
}

describe('npm run annotate', () => {
  test('answers each line in order, with offsets into its text', () => {
    const text = 'In Norway, Anna Harker said: “We agree on this.”';
    const { answers, status } = annotate(
      `${JSON.stringify({ id: 'b', text })}\n\n${JSON.stringify({ id: 'a', text: '' })}\n`,
    );
    expect(status).toBe(0);
    expect(answers).toMatchObject([
      {
        id: 'b',
        persons: [{ text: 'Anna Harker', start: 11, end: 22, name: 'Anna Harker' }],
        countries: [{ text: 'Norway', start: 3, end: 9, iso2: 'NO', kind: 'name' }],
        quotes: [
          { text: 'We agree on this.', speaker: 'Anna Harker', source: { start: 11, end: 22 } },
        ],
      },
      { id: 'a', persons: [], countries: [], quotes: [] },
    ]);
  });

  test('says which line it cannot read, answers the others and fails', () => {
    const { answers, stderr, status } = annotate(
      '{"id": 1}\nnonsense\n{"id": "a", "text": "Yes."}\n',
    );
    expect(answers.map(({ id }) => id)).toEqual(['a']);
    expect(stderr).toMatch(/standard input:1:[^]*standard input:2:/);
    expect(status).toBe(1);
  });
});
