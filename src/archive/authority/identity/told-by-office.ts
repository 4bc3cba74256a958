import type { NamedInDocument } from './named.ts';
import type { PersonGroup } from './person-groups.ts';

/** Who of several bearers a lone name means, and why. */
export interface ToldBearer {
  readonly group: PersonGroup;
  readonly reason: string;
}

/**
 * Tells who of several that may bear a lone name is meant in a document: the only one to whom the archive gives
 * an office that this document gives the bearer, "President Harker" among Anna and Boris Harker; else the only one with
 * an office for a country that the document names, where all the others have theirs for countries that it does not name.
 */
export function indexOffices(
  named: readonly NamedInDocument[],
): (lone: NamedInDocument, bearers: readonly PersonGroup[]) => ToldBearer | undefined {
  const held = new Map<string, Set<string>>();
  for (const { name, offices = [] } of named)
    for (const office of offices) held.set(name, (held.get(name) ?? new Set()).add(office));
  const officesOf = ({ names }: PersonGroup): string[] =>
    names.flatMap(({ name }) => [...(held.get(name) ?? [])]);
  return ({ name, offices = [], countries = [] }, bearers) => {
    const inOffice = bearers.filter((group) =>
      officesOf(group).some((one) => offices.includes(one)),
    );
    const [only] = inOffice;
    if (only && inOffice.length === 1)
      return { group: only, reason: `of those called ${name} the only one in this office` };
    if (offices.length > 0) return undefined;
    const [there, elsewhere] = partByCountry(bearers, officesOf, countries);
    const [one] = there;
    return one && there.length === 1 && elsewhere === bearers.length - 1
      ? {
          group: one,
          reason: `of those called ${name} the only one with an office for a country that the article names`,
        }
      : undefined;
  };
}

/** The bearers with an office for one of the countries, and how many have offices for others only. */
function partByCountry(
  bearers: readonly PersonGroup[],
  officesOf: (group: PersonGroup) => readonly string[],
  countries: readonly string[],
): [there: PersonGroup[], elsewhere: number] {
  const there: PersonGroup[] = [];
  let elsewhere = 0;
  for (const group of bearers) {
    const codes = officesOf(group).flatMap((key) => key.split('|')[0] || []);
    if (codes.some((code) => countries.includes(code))) there.push(group);
    else if (codes.length > 0) elsewhere++;
  }
  return [there, elsewhere];
}
