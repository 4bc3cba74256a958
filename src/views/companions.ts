import { compare } from '#archive/archive.ts';
import type { CountryRecord } from '#archive/authority/country.ts';
import type { PersonRecord } from '#archive/authority/person.ts';
import type { ThingRecord } from '#archive/authority/thing.ts';
import type { Backlinks } from '#archive/backlinks/backlinks.ts';
import type { Company, Paragraphs } from '#archive/backlinks/company.ts';
import type { Dossier } from '#archive/backlinks/dossier.ts';

type Kind = keyof Company;
interface Records {
  readonly person: PersonRecord;
  readonly country: CountryRecord;
  readonly organisation: ThingRecord;
  readonly place: ThingRecord;
}

/** Somebody or something named in the same articles. */
export interface Companion<Record> {
  readonly record: Record;
  /** Articles that name both, and paragraphs that do. */
  readonly articles: number;
  readonly paragraphs: number;
}

/** Whom of a kind the articles of a dossier name besides, most shared paragraphs first. */
export function composeCompanions<Own extends Kind, Other extends Kind>(
  own: Own,
  dossier: Dossier<Records[Own]>,
  other: Other,
  { companies }: Pick<Backlinks, 'companies'>,
): Companion<Records[Other]>[] {
  const counts = new Map<Records[Other], { articles: number; paragraphs: number }>();
  for (const article of dossier.articles) {
    const company = companies.get(article);
    if (!company) continue;
    const places = (company[own] as ReadonlyMap<unknown, Paragraphs>).get(dossier.record) ?? [];
    const others = company[other] as ReadonlyMap<Records[Other], Paragraphs>;
    for (const [record, paragraphs] of others) {
      let count = counts.get(record);
      if (!count) counts.set(record, (count = { articles: 0, paragraphs: 0 }));
      count.articles++;
      for (const paragraph of paragraphs) if (places.includes(paragraph)) count.paragraphs++;
    }
  }
  counts.delete(dossier.record as Records[Other]);
  return [...counts]
    .map(([record, count]) => ({ record, ...count }))
    .sort(
      (a, b) =>
        b.paragraphs - a.paragraphs ||
        b.articles - a.articles ||
        compare(a.record.name, b.record.name),
    );
}
