import { compare } from '#archive/archive.ts';
import { isRank } from '#archive/office/office-words.ts';
import { officeKey, type Backlinks } from '#archive/backlinks/backlinks.ts';
import type { Attestation } from '#archive/backlinks/dossier.ts';
import type { PersonRecord } from '#archive/authority/person.ts';
import type { IsoDate } from '#archive/iso-date.ts';
import { isHeldByOne } from './held-by-one.ts';
import { officeTitle } from './office-title.ts';

/** One person in one office, as far as the archive's articles say: no more than first and last seen. */
export interface OfficeSpell {
  readonly key: string;
  readonly title: string;
  readonly holder: PersonRecord;
  /** Newest first. */
  readonly attestations: readonly Attestation[];
  readonly first: IsoDate | undefined;
  readonly last: IsoDate | undefined;
  /** True where no article says it outright. */
  readonly inferred: boolean;
  /** Whether the day is told by articles only that do not say the office outright, where others do. */
  readonly firstInferred: boolean;
  readonly lastInferred: boolean;
  /** The newest article that says all that the title says. */
  readonly saidBy: Attestation;
  readonly wordings: readonly string[];
  readonly heldByOne: boolean;
  /** The newest article that says it is over, in words of its own. */
  readonly ended: Attestation | undefined;
}

export interface OfficeOfPerson extends OfficeSpell {
  /** An article tells that it ended before the day on which another still gives it to the person. */
  readonly endDisputed: boolean;
  /** Whom else the archive's articles give the same office. */
  readonly others: readonly (OfficeSpell & {
    /** One person holds this office at a time, yet the two are attested at once: a change, or sources that disagree. */
    readonly atOnce: boolean;
  })[];
}

export interface OfficeWithHolders {
  readonly key: string;
  readonly title: string;
  readonly holders: readonly OfficeSpell[];
}

/** The offices that articles give a person, the one seen last first, each with its other holders. */
export function composeOfficesOfPerson(
  attestations: readonly Attestation[],
  backlinks: Pick<Backlinks, 'offices'>,
): OfficeOfPerson[] {
  const spells = composeSpells(attestations);
  return spells.map((spell) => ({
    ...spell,
    endDisputed: spells.some((other) => contradicts(other, spell)),
    others: spellsOfOffice(backlinks.offices.get(spell.key) ?? [])
      .filter(({ holder }) => holder !== spell.holder)
      .map((other) => ({ ...other, atOnce: spell.heldByOne && overlap(spell, other) })),
  }));
}

/** The offices of a country or an organisation with all who are given them, the office with most reports first. */
export function composeOfficesHeld(attestations: readonly Attestation[]): OfficeWithHolders[] {
  const offices = Map.groupBy(attestations, (attestation) => officeKey(attestation));
  return [...offices]
    .map(([key, here]) => ({
      key,
      title: officeTitle((here[0] as Attestation).office),
      holders: composeSpells(here),
      reports: here.length,
    }))
    .sort((a, b) => b.reports - a.reports || compare(a.title, b.title) || compare(a.key, b.key));
}

/** The spells of an office are those of each of its holders' pages: worked out once. */
const known = new WeakMap<readonly Attestation[], OfficeSpell[]>();

function spellsOfOffice(attestations: readonly Attestation[]): OfficeSpell[] {
  const spells = known.get(attestations) ?? composeSpells(attestations);
  known.set(attestations, spells);
  return spells;
}

function composeSpells(attestations: readonly Attestation[]): OfficeSpell[] {
  const spells = Map.groupBy(
    attestations,
    (attestation) => `${attestation.holder.id}\n${officeKey(attestation)}`,
  );
  return [...spells.values()].map(composeSpell).sort(lastSeenFirst);
}

function composeSpell(attestations: readonly Attestation[]): OfficeSpell {
  const { office, holder } = attestations[0] as Attestation;
  const dates = attestations.flatMap(({ article }) => article.date ?? []).sort();
  /** What no article at all says itself. */
  const supplied = office.supplied?.filter((part) =>
    attestations.every((attestation) => attestation.office.supplied?.includes(part)),
  );
  const inferred = attestations.every((attestation) => attestation.office.inferred === true);
  const isInferredOn = (day: IsoDate | undefined) =>
    !inferred &&
    attestations.every(
      ({ article, office: { inferred = false } }) => article.date !== day || inferred,
    );
  return {
    key: officeKey({ office }),
    title: officeTitle({ ...office, supplied }),
    firstInferred: isInferredOn(dates[0]),
    lastInferred: isInferredOn(dates.at(-1)),
    saidBy: attestations.find((one) => says(one, supplied)) ?? (attestations[0] as Attestation),
    holder,
    attestations,
    first: dates[0],
    last: dates.at(-1),
    inferred,
    wordings: [...new Set(attestations.map((attestation) => attestation.office.text))],
    heldByOne: isHeldByOne(office),
    ended: attestations.find((attestation) => attestation.office.end !== undefined),
  };
}

/** The offices without those that another of the same person says more fully: "Minister" beside "Minister of Norway". */
export function fullest<Spell extends Pick<OfficeSpell, 'title'>>(
  offices: readonly Spell[],
): Spell[] {
  return offices.filter(
    ({ title }) =>
      !offices.some(
        (other) =>
          other.title.startsWith(`${title} of `) || other.title.startsWith(`${title} [of `),
      ),
  );
}

/** Whether an article itself says what is not marked as supplied. */
function says({ office }: Attestation, supplied: readonly string[] = []): boolean {
  return !office.inferred && (office.supplied ?? []).every((part) => supplied.includes(part));
}

/** Whether one spell says that the office of the other was over on a day when an article still gives it. */
function contradicts({ ended }: OfficeSpell, { attestations, last, ended: own }: OfficeSpell) {
  const over = ended?.office.end?.to ?? ended?.office.end?.from;
  const [newest] = attestations;
  if (!ended || !newest || own || over === undefined || last === undefined) return false;
  return last > over && anyStateOf(ended) === anyStateOf(newest);
}

/** The office, whether it is held, over or to come. */
function anyStateOf({ office }: Attestation): string {
  return officeKey({ office: { ...office, qualifier: undefined } });
}

/** Among the holders of one office, those who are given it at a time when another is, though one holds it at a time. */
export function holdersAtOnce(holders: readonly OfficeSpell[]): ReadonlySet<OfficeSpell> {
  return new Set(
    holders.filter(
      (spell) =>
        spell.heldByOne && holders.some((other) => other !== spell && overlap(spell, other)),
    ),
  );
}

/** A rank stands behind the office of the same day: it says less. */
function isOfRank({ saidBy }: OfficeSpell): boolean {
  return isRank(saidBy.office.role);
}

/** Of the same day, the office that is held stands before the one that is over. */
function isOver({ saidBy }: OfficeSpell): boolean {
  return saidBy.office.qualifier === 'former';
}

function lastSeenFirst(a: OfficeSpell, b: OfficeSpell): number {
  return (
    compare(b.last ?? '', a.last ?? '') ||
    Number(isOfRank(a)) - Number(isOfRank(b)) ||
    Number(isOver(a)) - Number(isOver(b)) ||
    b.attestations.length - a.attestations.length ||
    compare(a.title, b.title) ||
    compare(a.holder.id, b.holder.id)
  );
}

function overlap(a: OfficeSpell, b: OfficeSpell): boolean {
  if (!a.first || !a.last || !b.first || !b.last) return false;
  return a.first <= b.last && b.first <= a.last;
}
