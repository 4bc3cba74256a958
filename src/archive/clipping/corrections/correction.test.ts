import { describe, expect, test } from 'vitest';
import { BRIDGE, FERRY, read } from '../invented-pastes.ts';

const undated = (text: string) => text.replace(/\n.*\n/, '\n\n');

describe('corrections of a file of two articles', () => {
  const BOTH = `${BRIDGE}\n-----\n${undated(FERRY)}`;
  const told = (parts: ReturnType<typeof read>, rule: RegExp) =>
    parts
      .flatMap(({ diagnostics }) => diagnostics)
      .filter((diagnostic) => rule.test(diagnostic.rule));

  test('a field stands below the number of its article and changes no other', () => {
    const parts = read(`${BRIDGE}\n-----\n${FERRY}`, {
      parts: { 2: { date: { value: '2025-03-05', reason: 'printed a day late' } } },
    });
    expect(parts.map(({ fields }) => fields.date)).toMatchObject([
      { value: '2025-03-03' },
      { value: '2025-03-05', from: 'correction' },
    ]);
    expect(told(parts, /correction/)).toEqual([]);
  });

  test('a field at the top says not which article it means: reported, not heeded', () => {
    const parts = read(`${BRIDGE}\n-----\n${FERRY}`, {
      title: { value: 'A bridge', reason: 'x' },
    });
    expect(parts.map(({ fields }) => fields.title)).toMatchObject([
      { value: 'Mayor promises a new bridge' },
      { value: 'Ferry owners ask for help' },
    ]);
    expect(told(parts, /correction/)).toMatchObject([
      { rule: 'correction-of-which-article', place: { file: 'corrections/a.txt.yaml' } },
    ]);
  });

  test('roles are told by the lines of the file, and each is used once', () => {
    const parts = read(`${BRIDGE}\n-----\n${FERRY}`, {
      roles: [
        { lines: '4, 9', role: 'caption', reason: 'below pictures' },
        { lines: '1', role: 'headline', reason: 'as read' },
        { lines: '70', role: 'body', reason: 'gone' },
      ],
    });
    expect(parts.map(({ lines }) => lines.find(({ n }) => n === 4 || n === 9)?.role)).toEqual([
      'caption',
      'caption',
    ]);
    expect(told(parts, /correction/).map(({ message }) => message)).toEqual([
      "The correction of lines '1' gives the role 'headline' that they have without it.",
      "The correction of lines '70' names no line with text.",
    ]);
  });

  test('a correction does not put together what was split', () => {
    const parts = read(`${BRIDGE}\n-----\n${FERRY}`, {
      parts: {
        1: { date: { value: null, reason: 'a mistake' } },
        2: {
          title: { value: null, reason: 'a section' },
          date: { value: null, reason: 'a mistake' },
        },
      },
    });
    expect(parts.map(({ fields }) => fields.date.kind)).toEqual(['absent', 'absent']);
  });

  test('what to paste names the file and the number of the article', () => {
    const parts = read(
      ` date 2025-03-03 ${BRIDGE}\n date 2025-03-04 ${undated(FERRY).replace(/^.*\n/, '')}`,
    );
    const [doubt] = told(parts, /title-derived/);
    expect(doubt?.place).toEqual({ file: 'a.txt' });
    expect(doubt?.remedy).toContain(
      'corrections/a.txt.yaml:\nparts:\n  2:\n    title:\n      value: …\n      reason: …',
    );
  });

  test.each([
    ['a number that no article has', BRIDGE + '\n-----\n' + FERRY, { parts: { 3: {} } }],
    ['numbers where there is one article', BRIDGE, { parts: { 1: {} } }],
    ['a split that nobody makes', BRIDGE, { split: { value: 'whole', reason: 'one' } }],
  ])('%s is reported as unused', (_, text, correction) => {
    expect(told(read(text, correction), /correction/)).toMatchObject([
      { rule: 'correction-unused', place: { file: 'corrections/a.txt.yaml' } },
    ]);
  });

  test('a file kept whole has its fields at the top', () => {
    const parts = read(BOTH, {
      split: { value: 'whole', reason: 'one bulletin' },
      title: { value: 'News of Lund', reason: 'its name' },
    });
    expect(parts.map(({ id, fields }) => [id, fields.title.kind])).toEqual([['a.txt', 'found']]);
    expect(parts[0]?.fields.title).toMatchObject({ value: 'News of Lund' });
  });
});

describe('the roles of an editor are read again', () => {
  const KICKER = BRIDGE.replace('\n', '\nThe old one fell in a storm of January\n');
  const titleWith = (text: string, ...roles: object[]) =>
    read(text, { roles: roles.map((role) => ({ reason: 'seen in print', ...role })) })[0]?.fields;

  test('the line that an editor calls the headline is the title', () => {
    expect(titleWith(KICKER, { lines: '2', role: 'headline' })?.title).toMatchObject({
      value: 'The old one fell in a storm of January',
      from: 'headline',
      evidence: { line: 2 },
    });
  });

  test('a headline over two lines is one title', () => {
    expect(titleWith(KICKER, { lines: '1-2', role: 'headline' })?.title).toMatchObject({
      value: 'Mayor promises a new bridge The old one fell in a storm of January',
    });
  });

  test('a line that is no headline any more is not the title', () => {
    expect(titleWith(BRIDGE, { lines: '1', role: 'other' })?.title).toMatchObject({
      from: 'first-sentence',
    });
  });

  test('a byline far from the head gives the author', () => {
    const far = `${BRIDGE}\n${'The council of the town will meet again on Friday to speak about the bridge.\n'.repeat(12)}Ada Lind`;
    expect(titleWith(far, { lines: '17', role: 'byline' })?.authors).toMatchObject({
      value: ['Ada Lind'],
    });
  });
});
