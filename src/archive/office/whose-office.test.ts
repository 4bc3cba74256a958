import { describe, expect, test } from 'vitest';
import { readOffices as read } from './marked-text.ts';

describe('nobody’s office by the words', () => {
  test.each([
    'A spokesman for the mayor, {Claudio Prat}, said the port would open.',
    '{Pedro Rojas}, a brother of the mayor, was seen at the port.',
    "{Pedro Rojas}, the mayor's brother, was seen at the port.",
    'Two aides to the chancellor, {Karl Roth} and {Eva Brun}, left.',
    'Supporters of the president, {Karl Roth}, marched.',
    'The lawyer of the former minister, {Karl Roth}, said his client was ill.',
    'The wife of the president, {Eva Roth}, opened the fair.',
    'The head of the office of the president, {Karl Roth}, left.',
    'The ministers, {Karl Roth} among them, left. It was ministers {Karl Roth}.',
  ])('%s', (text) => expect(read(text)).toEqual([]));
});

describe('an office in words of every day', () => {
  test.each([
    [
      "The board's president, {Anjali Menon}, told the Prime Minister of Bangladesh, {Karim Uddin}, that the tour was off.",
      ['Anjali Menon: President, board', 'Karim Uddin: Prime Minister (BD)'],
    ],
    ['The museum director {Pablo Soler} left.', ['Pablo Soler: Director, museum']],
    [
      'The chairman of the strike committee, {Eva Lang}, and the port director, {Karl Roth}, met.',
      ['Eva Lang: Chairman, strike committee', 'Karl Roth: Director, port'],
    ],
    [
      'A spokeswoman for the port authority, {Eva Lang}, said it was closed.',
      ['Eva Lang: Spokeswoman, port authority'],
    ],
    [
      "The prime minister's spokesman, {Karl Roth}, said no.",
      ['Karl Roth: Spokesman, prime minister'],
    ],
    [
      '{Eva Lang}, minister for culture and sport of Norway, spoke.',
      ['Eva Lang: Minister for Culture and Sport (NO)'],
    ],
    [
      'Shadow chancellor {Eva Lang} and honorary consul {Karl Roth} came.',
      ['Eva Lang: Shadow Chancellor', 'Karl Roth: Honorary Consul'],
    ],
    ['According to the mayor, {Eva Lang}, the port was shut.', ['Eva Lang: Mayor']],
    ['The speech of the French president, {Karl Roth}, was long.', ['Karl Roth: President (FR)']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
