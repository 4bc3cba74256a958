import { expect, it } from 'vitest';
import { findSentences } from './sentences.ts';

const sentences = (text: string, language?: string) =>
  findSentences(text, language).map(({ start, end }) => text.slice(start, end));

it.each([
  ['an ordinal', 'de', 'Am 5. März kam Dr. Roth, z. B. mit dem Zug.'],
  ['an ordinal before a noun', 'de', 'Die 3. Brücke am Ufer steht.'],
  ['titles', 'fr', 'Hier, M. Vasseur et Mme Roy ont vu Me Tran.'],
  ['titles and a state', 'es', 'El Sr. Quintana y la Dra. Ruiz viven en EE.UU. y en Cuba.'],
  ['a title', 'it', 'Ieri il dott. Farina ha visto il sig. Conti.'],
  ['a year and a street', 'ru', 'В 2019 г. дом на ул. Садовой снесли.'],
  ['a city and an initial', 'uk', 'Суддя В. А. Коваль із м. Львова приїхав.'],
])('%s is part of the sentence (%s)', (_, language, text) => {
  expect(sentences(text, language)).toEqual([text]);
});

it.each([
  ['a number before a new sentence', 'de', 'Es kamen 15. Die Tür blieb zu.', 2],
  ['a short form of the language', 'de', 'Er sah das Art. Dann ging er.', 1],
  ['Chinese stops without blanks', 'zh', '港口昨天关闭了。船都停在外面。为什么？', 3],
  ['Japanese speech', 'ja', '「雨だ」と彼は言った。誰も来なかった。', 2],
  ['an Arabic question', 'ar', 'هل أغلق الميناء؟ نعم، أغلق أمس. لا سفن.', 3],
  ['an Urdu stop', 'ur', 'بندرگاہ بند ہے۔ جہاز باہر ہیں۔', 2],
])('%s (%s)', (_, language, text, count) => {
  const found = sentences(text, language);
  expect(found).toHaveLength(count);
  expect(found.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
});
