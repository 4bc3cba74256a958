import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../text/document.ts';
import { findPeople } from './find-people.ts';

function read(text: string): string[] {
  return findPeople(parseDocument(text)).mentions.map((mention) => mention.text);
}

describe('what is no person, or too doubtful to be shown as one', () => {
  test.each([
    'A strategist at Miller Quebbit, says the stock is risky.',
    'He writes for Ziff Quebbit, Inc. and others.',
    'Prices come from Quebbit.com, a firm, according to Quebbit.com again.',
    'The Annika Quebbit dropped 1.02 per cent.',
    'They flew to Rose Nevada and back.',
    'The forces known as Quebbit al Tanbay left.',
    'It is sold by the laundry experts Quebbit.',
    'Veteran Quebbit actress, Vesh Tanbay, left.',
    'Prof Tanbay, who heads Elm (Elmwood Local Museum), left.',
    'They slept at the Anna Backpacker Hostel.',
    'They played with Van Quebbit and others.',
    'He spoke of the EU-Asia Connectivity.',
    'Zaman itu sudah lama sekali dan semua orang Termasuk Ali tahu akan hal ini.',
    'La vidéo montre le centre de Quebbit envahi par une foule en colère.',
  ])('%s', (text) => {
    expect(read(text).filter((name) => !name.endsWith('Tanbay'))).toEqual([]);
  });

  test('a bargain between a make and a person is no third person', () => {
    const text = 'The Quebbit-Annika Dornbach deal was signed by Annika Dornbach.';
    expect(read(text)).toEqual(['Annika Dornbach']);
  });

  test('an adverb may stand between a name and what it says', () => {
    expect(read('Vesh Quebbit later said no.')).toEqual(['Vesh Quebbit']);
  });
});
