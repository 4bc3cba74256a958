import type { CountryRecord } from '#archive/authority/country.ts';
import type { PersonRecord } from '#archive/authority/person.ts';
import type { Backlinks } from '#archive/backlinks/backlinks.ts';
import { pairId } from '#archive/backlinks/pairs.ts';
import type { Companion } from './companions.ts';
import { FEWEST_FOR_NETWORK } from './evidence-scale.ts';
import { layOut, type Member, type Network, type Tie } from './network.ts';

const MOST_PEOPLE = 9;
const MOST_COUNTRIES = 4;

/** Somebody in the middle of those it shares most paragraphs with, with the ties among these, not yet laid out. */
export interface Ego {
  readonly members: readonly Member[];
  readonly ties: readonly Tie[];
}

/** A person or country among its companions; undefined where there are too few for a drawing. */
export function composeEgo(
  centre: Omit<Member, 'articles'>,
  people: readonly Companion<PersonRecord>[],
  countries: readonly Companion<CountryRecord>[],
  { ties: shared }: Pick<Backlinks, 'ties'>,
): Ego | undefined {
  const around = [
    ...closest(people, MOST_PEOPLE).map(({ record, ...count }) => ({
      ...count,
      member: member('person', record.id, record.name, count.paragraphs),
    })),
    ...closest(countries, MOST_COUNTRIES).map(({ record, ...count }) => ({
      ...count,
      member: member('country', record.code, record.name, count.paragraphs),
    })),
  ];
  if (around.length < FEWEST_FOR_NETWORK) return undefined;
  const ties: Tie[] = around.map(({ member, paragraphs }) => ({
    from: centre.id,
    to: member.id,
    paragraphs,
  }));
  for (const [index, { member: one }] of around.entries())
    for (const { member: other } of around.slice(index + 1)) {
      const paragraphs = shared.get(pairId(one.id, other.id));
      if (paragraphs !== undefined) ties.push({ from: one.id, to: other.id, paragraphs });
    }
  const most = Math.max(...around.map(({ paragraphs }) => paragraphs));
  return { members: [{ ...centre, articles: most }, ...around.map(({ member }) => member)], ties };
}

/** The drawing of somebody among its companions. */
export function layOutEgo({ members, ties }: Ego): Network {
  return layOut(members, ties);
}

function closest<Record>(companions: readonly Companion<Record>[], most: number) {
  return companions.filter(({ paragraphs }) => paragraphs > 0).slice(0, most);
}

/** Drawn as large as the paragraphs it shares with the middle. */
function member(kind: Member['kind'], id: string, name: string, paragraphs: number): Member {
  return { kind, id, name, articles: paragraphs };
}
