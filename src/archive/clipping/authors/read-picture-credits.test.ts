import { expect, test } from 'vitest';
import { parseSourceText } from '../../text/source-text.ts';
import { parseClipping } from '../parse-clipping.ts';

const TEXT = `The mayor of Norvia has opened the new harbour bridge.
The bridge cost four million crowns, Mayor Oda Lind said on Monday.
"We have waited for eleven winters," she told the crowd.
Ships will pass below it from the spring.`;

function creditsOf(caption: string): readonly string[] {
  const [first, ...rest] = TEXT.split('\n');
  const lines = ['Norvia opens its harbour bridge', 'By Ada Lund', first, caption, ...rest];
  const { pictureCredits } = parseClipping(parseSourceText('a.txt', lines.join('\n'))).fields;
  return pictureCredits.kind === 'found' ? pictureCredits.value : [];
}

test.each([
  ['The bridge at dusk [Petr Vale/AP Photo]', 'Petr Vale/AP Photo'],
  ['The bridge at dusk. Photo: Petr Vale', 'Petr Vale'],
  ['Photo by Petr Vale / AFP', 'Petr Vale / AFP'],
  ['The bridge at dusk. (Petr Vale/The Tern)', 'Petr Vale/The Tern'],
  ['The bridge at dusk. © Reuters / Petr Vale', 'Reuters / Petr Vale'],
  ['The bridge at dusk.Credit...Petr Vale for The Tern', 'Petr Vale for The Tern'],
  ['Міст увечері. Фото: пресслужба міста', 'пресслужба міста'],
])('%j credits %j', (caption, credit) => {
  expect(creditsOf(caption)).toEqual([credit]);
});

test('a caption that only tells what is to be seen credits nobody', () => {
  expect(creditsOf('Image caption The bridge at dusk')).toEqual([]);
});
