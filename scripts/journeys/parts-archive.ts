import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const MONTHS = ['January', 'March', 'May', 'July', 'September', 'November'];
const CARGOES = ['herring', 'timber', 'salt', 'wool', 'slate', 'barley', 'copper', 'wax', 'flax'];

/** An invented archive of four years and a clipping without a date, so that its parts are of different years. */
export async function inventClippings(content: string): Promise<void> {
  const sources = join(content, 'sources');
  await mkdir(sources, { recursive: true });
  await writeFile(
    join(content, 'archive.yaml'),
    'title: Cargo papers\ndescription: What came into Arvenport.\naddress: https://example.org/cargo/\n',
  );
  for (const [y, year] of [2028, 2029, 2030, 2031].entries())
    for (const [m, month] of MONTHS.entries())
      await writeFile(
        join(sources, `${year}-${m}.txt`),
        compose(CARGOES[(y * 2 + m) % CARGOES.length] ?? '', `${3 + m + y} ${month} ${year}`, y),
      );
  await writeFile(join(sources, 'letter.txt'), compose('amber', undefined, 0));
}

function compose(cargo: string, date: string | undefined, n: number): string {
  const paper = n % 2 === 0 ? 'The Arvenport Post' : 'The Skerrow Herald';
  return `Harbour of Arvenport takes its first ${cargo} in years
${date === undefined ? '' : `By Ilse Marrow\n${paper}\n${date}\n`}
The harbour of Arvenport has taken a cargo of ${cargo}, the first in years, Norwegian Transport Minister Torvald Eikeland said.

"Nobody believed that ${cargo} would come back to this coast," Eikeland told reporters. "We did, and here it is."

The mayor of Arvenport, Bertil Aaskov, said that the quay would be widened for more ${cargo} from Iceland.
`;
}
