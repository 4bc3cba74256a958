import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../text/document.ts';
import { findPeople } from './find-people.ts';

describe('particles of a name', () => {
  test.each([
    ['Annika Von Der Tann Signs Another Treaty Today', 'Annika von der Tann'],
    [
      'Annika Von Der Tann Signs Another Treaty\n\nThen Annika von der Tann left.',
      'Annika von der Tann',
    ],
    ['Then Annika Von Der Tann signed another treaty.', 'Annika Von Der Tann'],
  ])('%s', (text, name) => {
    expect(findPeople(parseDocument(text)).mentions[0]?.name).toBe(name);
  });
});
