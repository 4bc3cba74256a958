import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { correctionSchema } from '#archive/clipping/corrections/correction.ts';
import { personFrontMatter } from '#archive/authority/person.ts';
import { decodeMarkdown } from '#archive/record/markdown.ts';
import { composeReport, entryForField, entryForLine, entryForRecord } from './report.ts';

const from = { source: 'march.txt' };

test.each(['Published', 'Time', 'Updated', 'Outlet', 'By', 'Tags', 'Language', undefined])(
  'the entry for the field "%s" is one that the import takes',
  (label) => {
    const { file, text } = entryForField(label, from);
    expect(file).toBe('corrections/march.txt.yaml');
    expect(() => correctionSchema.parse(parse(text))).not.toThrow();
    const inPart = entryForField(label, { ...from, part: 2 });
    expect(Object.keys(correctionSchema.parse(parse(inPart.text)).parts ?? {})).toEqual(['2']);
  },
);

test('so are those for a line and for a person', () => {
  expect(correctionSchema.parse(parse(entryForLine('14', from).text)).roles).toMatchObject([
    { lines: '14', role: 'body' },
  ]);
  const { text } = entryForRecord('people/ana-ruiz.md', 'Ana Ruiz');
  expect(personFrontMatter.parse(decodeMarkdown(text + '\n').data)).toMatchObject({
    name: 'Ana Ruiz',
  });
});

test('a report names page, statement, evidence and entry', () => {
  const report = composeReport({
    page: 'https://example.org/people/ana-ruiz/',
    statement: 'Mayor of Ilse',
    evidence: ['https://example.org/articles/a/#p1s2'],
    entry: entryForLine('3', from),
  });
  expect(report).toMatch(
    /^Page: .*\n\nStatement: Mayor of Ilse\n\nEvidence: .*#p1s2\n\nWhat is wrong/,
  );
  expect(report).toContain(
    'For editors, corrections/march.txt.yaml:\n\n    roles:\n      - lines: 3',
  );
});
