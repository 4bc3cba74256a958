import type { Authorities } from '#archive/authority/authorities.ts';
import { encodeMarkdown } from '#archive/record/markdown.ts';

/** A file of the content folder: its path there and its whole text. */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
}

/** The files of newly met people, countries, organisations and places. From then on they belong to people. */
export function composeAuthorityFiles(made: Authorities): ContentFile[] {
  return [
    ...made.people.map((record) => composeFile('people', record.id, record)),
    ...made.countries.map((record) =>
      composeFile('countries', record.code.toLowerCase(), { ...record, id: '' }),
    ),
    ...made.organisations.map((record) => composeFile('organisations', record.id, record)),
    ...made.places.map((record) => composeFile('places', record.id, record)),
  ];
}

function composeFile(
  folder: string,
  name: string,
  record: object & { id: string; note: string },
): ContentFile {
  const { id: _, note, ...frontMatter } = record;
  const entries = Object.entries(frontMatter).filter(
    ([, value]) => !(Array.isArray(value) && value.length === 0),
  );
  return { path: `${folder}/${name}.md`, text: encodeMarkdown(Object.fromEntries(entries), note) };
}
