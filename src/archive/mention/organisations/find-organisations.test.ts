import { expect, describe, test } from 'vitest';
import { parseDocument } from '../../text/document.ts';
import { findMentions } from '../find-mentions.ts';

function bodies(text: string) {
  return findMentions(parseDocument(text)).mentions.filter(({ kind }) => kind === 'organisation');
}

describe('a body is known by the word that says what it is, or by its place in the table', () => {
  test.each([
    ['The European Council met.', 'European Council'],
    [
      'He joined the Institute for Coastal and River Research.',
      'Institute for Coastal and River Research',
    ],
    ['NATO said nothing.', 'NATO'],
    ['The Cordal Shipping Corp lost money.', 'Cordal Shipping Corp'],
    ['The WHO warned again.', 'World Health Organization'],
  ])('%s', (text, name) => {
    expect(bodies(text)).toMatchObject([{ name }]);
  });
});

describe('a body that every country has is named with its country', () => {
  test.each([
    ["Norway's Defence Ministry said so.", 'Defence Ministry'],
    ['The Norwegian Defence Ministry said so.', 'Defence Ministry'],
    ['The Defence Ministry of Norway said so.', 'Defence Ministry'],
  ])('%s', (text, printed) => {
    expect(bodies(text)).toMatchObject([
      { name: 'Defence Ministry of Norway', text: printed, country: 'NO' },
    ]);
  });
  test('stands as printed without one', () => {
    expect(bodies('The Defence Ministry said so.')).toMatchObject([{ name: 'Defence Ministry' }]);
    const two = 'Norway and Chile met. The Defence Ministry said so.';
    expect(bodies(two)).toMatchObject([{ name: 'Defence Ministry' }]);
  });
  test('is inferred where the text speaks of one country only', () => {
    const text = 'Norway is cold. The Defence Ministry said so.';
    expect(bodies(text)).toMatchObject([
      { name: 'Defence Ministry of Norway', country: 'NO', inferred: true },
    ]);
  });
  test('is nothing in a headline, where all words have capitals', () => {
    expect(bodies('Angry Students Storm National Council Building')).toEqual([]);
  });
});

test('a short form that the text explains stands for the name', () => {
  const text = 'The Cordal Fishing Board (CFB) met. The CFB agreed.';
  expect(bodies(text).map((body) => 'name' in body && body.name)).toEqual([
    'Cordal Fishing Board',
    'Cordal Fishing Board',
    'Cordal Fishing Board',
  ]);
});

describe('no body', () => {
  test.each([
    ['a country', 'The Soviet Union fell.'],
    ['an office', 'Prime Minister Anna Harker spoke.'],
    ['a person', 'Anna Harker spoke.'],
    ['a common word at the start', 'Court cases take time.'],
    ['a dateline', 'PARIS (Reuters) - It rained.'],
    ['a line of capitals', 'CORDAL LEAGUE STANDINGS'],
    ['a place that sounds like one', 'Some Jewish West Bank settlements grew.'],
  ])('%s', (_, text) => {
    expect(bodies(text)).toEqual([]);
  });
});

describe('a company is what the text calls one', () => {
  test.each([
    ['Norwegian brewer Harker fell. Shares in Harker slid.', ['Harker', 'Harker']],
    ['Shares in Cordal, the shipping company, rose.', ['Cordal']],
    ['The brewer Anna Harker retired.', []],
  ])('%s', (text, names) => {
    expect(bodies(text).map((body) => 'name' in body && body.name)).toEqual(names);
  });
});

describe('a newspaper is named whole', () => {
  test.each([
    ['Speaking to La Tribune Dimanche newspaper, she said no.', 'La Tribune Dimanche'],
    ['He told El Mercurio de Cordal that it rained.', 'El Mercurio de Cordal'],
    ['The Cordal Quay newspaper said so.', 'Cordal Quay'],
    ['She spoke to the newspaper Dainik Cordal on Friday.', 'Dainik Cordal'],
    ['She spoke to Radio Cordal.', 'Radio Cordal'],
  ])('%s', (text, name) => expect(bodies(text)).toMatchObject([{ name }]));
});

describe('a network is the way on which somebody wrote', () => {
  test.each([
    'She wrote on Telegram that it was over.',
    'In a Telegram post, she said no.',
    'She posted a video to Facebook.',
    'He said so via WhatsApp.',
  ])('%s', (text) => expect(bodies(text)).toEqual([]));
  test.each(['Telegram said it would appeal.', 'A court fined Facebook.'])(
    'or who acts: %s',
    (text) => expect(bodies(text)).toHaveLength(1),
  );
});
