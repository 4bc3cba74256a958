import { expect, it } from 'vitest';
import { parseSourceText } from '../../text/source-text.ts';
import { parseClippings } from '../parse-clippings.ts';

const MILL =
  'A fire destroyed the old mill on Monday night. Nobody was hurt, the fire brigade said, but the roof has fallen in and the machines are lost.';
const OWNER =
  'The owner of the mill, Karl Frey, promised on Thursday to rebuild it. “We have ground flour here for two hundred years,” he said.';
const LOAN =
  'The insurers will send an expert next week. The town has offered a loan without interest to the family.';

const read = (...lines: string[]) => parseClippings(parseSourceText('mill.txt', lines.join('\n')));
const rulesOf = (clippings: ReturnType<typeof read>) =>
  clippings.flatMap(({ diagnostics }) => diagnostics.map(({ rule }) => rule));

it('two numbered reports, each with a date of its own, are two articles', () => {
  const two = read(
    '1) Fire at the old mill',
    'By Anna Lind, June 3, 2025',
    MILL,
    '2) Mill owner promises to rebuild',
    'By Anna Lind, June 5, 2025',
    OWNER,
    LOAN,
  );
  expect(two.map(({ fields }) => fields.date.kind === 'found' && fields.date.value)).toEqual([
    '2025-06-03',
    '2025-06-05',
  ]);
});

it('where the second alone has a date, the file is kept whole and the first is reported', () => {
  const whole = read(
    'Two short reports',
    '',
    '1.',
    'Fire at the old mill of the village',
    MILL,
    '',
    '2.',
    'Mill owner promises to rebuild',
    'June 5, 2025',
    OWNER,
    LOAN,
    LOAN.replace('next week', 'in May'),
  );
  expect(whole).toHaveLength(1);
  expect(rulesOf(whole)).toEqual(expect.arrayContaining(['several-articles', 'text-set-aside']));
});

it('teasers and notices around an article are not reported', () => {
  const page = read(
    'Home',
    'Politics',
    'Fire at the old mill of the village',
    'June 3, 2025',
    MILL,
    OWNER,
    LOAN,
    'Most read',
    'Ships wait outside the harbour',
    'Council votes on the new bridge',
  );
  expect(rulesOf(page)).not.toContain('text-set-aside');
});
