import { expect, test } from 'vitest';
import { BRIDGE, FERRY, read } from './invented-pastes.ts';

test('a file of two articles under a ruled line is split, and lines keep their numbers', () => {
  const parts = read(`${BRIDGE}\n-----\n${FERRY}`);
  expect(parts.map(({ id }) => id)).toEqual(['a.txt#1', 'a.txt#2']);
  expect(parts[1]?.fields.date).toMatchObject({ value: '2025-03-04', evidence: { line: 7 } });
  expect(parts.flatMap(({ lines }) => lines.map(({ n }) => n))).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9,
  ]);
});

test('each stamp of the clipping tool begins an article', () => {
  const parts = read(` date 2025-03-03 ${BRIDGE}\n date 2025-03-04 ${FERRY}`);
  expect(parts.map(({ fields }) => fields.date)).toMatchObject([
    { value: '2025-03-03' },
    { value: '2025-03-04' },
  ]);
});

test('a paste with nothing but the next headline and its date between two articles is split', () => {
  const parts = read(`${BRIDGE}\n\n${FERRY}`);
  expect(parts.map(({ fields }) => fields.title)).toMatchObject([
    { value: 'Mayor promises a new bridge' },
    { value: 'Ferry owners ask for help' },
  ]);
});

test('a paste without any blank line is split where the next headline has its byline below', () => {
  const signed = (text: string, name: string) => text.replace('\n', `\nBy ${name}\n`);
  const parts = read(`${signed(BRIDGE, 'Ada Lind')}\n${signed(FERRY, 'Tom Quill')}`);
  expect(parts.map(({ fields }) => fields.authors)).toMatchObject([
    { value: ['Ada Lind'] },
    { value: ['Tom Quill'] },
  ]);
});

test('articles that begin with their addresses are split before these', () => {
  const at = (name: string) => `https://lundpost.example/news/${name}-of-the-town\n`;
  const parts = read(`${at('the-bridge')}${BRIDGE}\n${at('the-ferries')}${FERRY}`);
  expect(parts.map(({ fields }) => fields.url)).toMatchObject([
    { value: 'https://lundpost.example/news/the-bridge-of-the-town' },
    { value: 'https://lundpost.example/news/the-ferries-of-the-town' },
  ]);
});

const undated = (text: string) => text.replace(/\n.*\n/, '\n\n');
const CHOIR = `School choir wins prize with song about rain

The choir of a primary school in Hexwell has won the national prize with a song about rain.
Two pupils, aged nine and ten, wrote the song during a wet break of the autumn term.`;

test('a text that goes over to something else below a headline is kept whole and reported', () => {
  const [whole, ...others] = read(`${undated(BRIDGE)}\n\n${CHOIR}`);
  expect(others).toEqual([]);
  expect(whole?.diagnostics.map(({ rule }) => rule)).toContain('several-articles');
});

test('subheads of one article are not taken for articles', () => {
  const [whole] = read(
    `${BRIDGE}\n\nHow the bridge fell\n\nThe storm of the winter loosened the piers of the bridge, an engineer told the council.\nNobody was on the bridge when it fell, for the town had closed it the day before.`,
  );
  expect(whole?.diagnostics.map(({ rule }) => rule)).not.toContain('several-articles');
});

test('a second language below its label is an article of its own', () => {
  const parts = read(`${BRIDGE}\n\nAnother version:\n${FERRY}`);
  expect(parts.map(({ fields }) => fields.title)).toMatchObject([
    { value: 'Mayor promises a new bridge' },
    { value: 'Ferry owners ask for help' },
  ]);
});

test('briefs from several places are kept whole and reported', () => {
  const brief = (head: string, place: string, what: string) =>
    `${head}\n${place} - The council agreed on Thursday ${what} before the winter, a member said.\n`;
  const [whole, ...others] = read(
    [
      brief('Council settles the fees', 'LUND', 'on fees for its ferries'),
      brief('Old mill will be mended', 'HAVNE', 'to have the mill mended'),
      brief('Floods close a railway', 'HEXWELL', 'that trains would not run'),
    ].join('\n'),
  );
  expect(others).toEqual([]);
  expect(whole?.diagnostics.map(({ rule }) => rule)).toContain('several-articles');
});

test('a dated teaser in mid-text is no article of its own', () => {
  const [body] = BRIDGE.split('\n').slice(3);
  expect(read(`${BRIDGE}\n\nFerry owners ask for help\n4 March 2025\n${body}`)).toHaveLength(1);
});

test('a ruled line within one article does not split it', () => {
  const [whole, ...others] = read(
    `${BRIDGE}\n-----\nThe council will speak about the bridge on Friday, and the mayor will be there.`,
  );
  expect(others).toEqual([]);
  expect(whole?.blocks).toHaveLength(3);
});

test('an editor keeps a file whole', () => {
  expect(
    read(`${BRIDGE}\n-----\n${FERRY}`, { split: { value: 'whole', reason: 'one bulletin' } }),
  ).toHaveLength(1);
});

test('what screen readers say of a list is no headline', () => {
  const [clipping] = read(`${BRIDGE}\n\nRecommended Stories\n\nlist of 4 itemsend of list`);
  expect(clipping?.lines.map(({ role }) => role)).toContain('related-headline');
  expect(clipping?.related).toEqual([]);
});

test('corrections override fields and roles, and say so', () => {
  const [clipping] = read(BRIDGE, {
    title: { value: 'A bridge for Lund', reason: 'the printed one is a teaser' },
    roles: [{ lines: '4', role: 'caption', reason: 'stands under the picture' }],
  });
  expect(clipping?.fields.title).toMatchObject({ value: 'A bridge for Lund', from: 'correction' });
  expect(clipping?.lines[3]).toMatchObject({
    role: 'caption',
    reason: expect.stringContaining('stands under the picture'),
  });
  expect(clipping?.blocks).toHaveLength(1);
  expect(clipping?.diagnostics.map(({ rule }) => rule)).not.toContain('correction-unused');
});

test('an article whose headline is none has a title made from its text', () => {
  const [clipping] = read(BRIDGE, { title: { value: null, reason: 'the name of a section' } });
  expect(clipping?.fields.title).toMatchObject({ kind: 'found', from: 'first-sentence' });
  expect(clipping?.diagnostics).toEqual([]);
});

test('a correction that changes nothing is reported', () => {
  const [clipping] = read(BRIDGE, {
    date: { value: '2025-03-03', reason: 'printed' },
    roles: [{ lines: '40-41', role: 'caption', reason: 'gone' }],
  });
  const unused = clipping?.diagnostics.filter(({ rule }) => rule === 'correction-unused') ?? [];
  expect(unused.map(({ message }) => message)).toEqual([
    expect.stringContaining("'date'"),
    expect.stringContaining("'40-41'"),
  ]);
});

test('without a headline the address makes the title, then the first sentence', () => {
  const body = BRIDGE.split('\n').slice(2).join('\n');
  const address = 'https://lundpost.example/2025/03/03/mayor-promises-a-new-bridge?utm_source=x';
  expect(read(`${body}\n\n${address}`)[0]?.fields).toMatchObject({
    title: { value: 'Mayor promises a new bridge', from: 'address' },
    date: { value: '2025-03-03', from: 'address' },
    url: { value: 'https://lundpost.example/2025/03/03/mayor-promises-a-new-bridge' },
  });
  expect(read(body)[0]?.fields.title).toMatchObject({ from: 'first-sentence' });
  expect(read(body)[0]?.fields.date.kind).toBe('absent');
});

test('a day without a year takes it from the address where the weekday agrees', () => {
  const body = BRIDGE.split('\n').slice(2).join('\n');
  const address = 'https://lundpost.example/2025/3/3/mayor-promises-a-new-bridge';
  expect(read(`Monday, March 3\n\n${body}\n\n${address}`)[0]?.fields.date).toMatchObject({
    value: '2025-03-03',
    from: 'date-line',
  });
});

test('a sentence that a link breaks is put together again', () => {
  const [clipping] = read(
    `${BRIDGE}\nIt was the\nthird storm\nof the winter, the mayor said in his speech to the council.`,
  );
  expect(clipping?.blocks.at(-1)).toMatchObject({
    text: 'It was the third storm of the winter, the mayor said in his speech to the council.',
    firstLine: 5,
    lastLine: 7,
  });
});
