import { expect, test } from 'vitest';
import { parseSourceText } from '../../text/source-text.ts';
import { parseClipping } from '../parse-clipping.ts';

const TEXT = [
  'The owner of the last tweed mill in Galford has given the business to the 64 people who work in it.',
  'Hector Muir handed over the keys on Wednesday in the weaving shed, the council said.',
  '"They did the work," he told reporters. "I signed the cheques."',
  'The mill made a profit of 310,000 crowns last year, and will be run by a trust.',
];

test.each([
  [['By Ada Lund / Reuters'], ['Ada Lund']],
  [['By Ada Lund', 'Photographs by Bo Dahl'], ['Ada Lund']],
  [['Ada Lund | Photography by Bo Dahl', 'May 3, 2024'], ['Ada Lund']],
  [['3 May 2024 | Ada Lund'], ['Ada Lund']],
  [['03.05.2024, Von Ada Lund'], ['Ada Lund']],
  [['May 3, 2024 by Ada Lund'], ['Ada Lund']],
  [['Ada Lund', 'ada.lund@tern.example', '3 May 2024'], ['Ada Lund']],
  [
    ['Hector Muir in the weaving shed.', 'B. DAHL', 'Ada Lund', 'Galford - 3 May 2024'],
    ['Ada Lund'],
  ],
  [['Bo Dahl / The Tern', 'Ada Lund', '3 May 2024'], ['Ada Lund']],
  [['By Tern Post Staff and News Agencies'], []],
  [['City Desk', '3 May 2024'], []],
])('%j', (head, authors) => {
  const lines = ['Mill owner hands keys to workers', ...head, ...TEXT];
  const { fields } = parseClipping(parseSourceText('a.txt', lines.join('\n')));
  expect(fields.authors.kind === 'found' ? fields.authors.value : []).toEqual(authors);
});
