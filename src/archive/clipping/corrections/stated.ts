import type { IsoDate } from '../../iso-date.ts';
import { FIELD_NAMES, type ClippingFields, type Evidence, type FieldSource } from '../clipping.ts';
import type { Headline } from '../page/page.ts';
import { BODY_ROLES, type Judgement } from '../role.ts';
import { isText, type Unit } from '../lines/unit.ts';

/** What the file that holds an article says of it, beside its text: a value, and where it stands. */
export interface Stated<T> {
  readonly value: T;
  readonly evidence: Evidence;
  readonly from: FieldSource;
  readonly reason: string;
}

/** The fields that exports, tables, feeds and messages have a place of their own for. */
export interface StatedFields {
  readonly title?: Stated<string>;
  readonly date?: Stated<IsoDate>;
  readonly updated?: Stated<IsoDate>;
  readonly time?: Stated<string>;
  readonly publisher?: Stated<string>;
  readonly authors?: Stated<readonly string[]>;
  readonly url?: Stated<string>;
  readonly language?: Stated<string>;
  readonly place?: Stated<string>;
  readonly tags?: Stated<readonly string[]>;
}

/**
 * An article as the form of its file delimits it: first and last line, and what the file says of it. The articles of a
 * file follow each other without a gap, so that each line of the file is in one of them; the lines that belong to none,
 * such as a cover page, have their role from their hint.
 */
export interface StatedArticle {
  readonly first: number;
  readonly last: number;
  readonly fields: StatedFields;
}

/** The fields with what the file states in place of what was read from the text. */
export function withStated(
  fields: ClippingFields,
  stated: StatedFields | undefined,
): ClippingFields {
  if (!stated) return fields;
  const given = FIELD_NAMES.flatMap((name) => {
    const field = name in stated ? stated[name as keyof StatedFields] : undefined;
    return field ? [[name, { kind: 'found', ...field }] as const] : [];
  });
  return { ...fields, ...Object.fromEntries(given) };
}

/** The headline that the file states; undefined where it states none or its line is not among the units. */
export function statedHeadline(
  units: readonly Unit[],
  stated: StatedFields | undefined,
): Headline | undefined {
  if (!stated?.title) return undefined;
  const { value, evidence, reason } = stated.title;
  const unit = units.findIndex(({ lines }) => lines.some(({ n }) => n === evidence.line));
  return unit < 0 ? undefined : { unit, text: value, start: 0, reason };
}

/** Whether the file says that a unit is no part of the article's page: nothing is read from it. */
export function isToldAside({ hint }: Unit): boolean {
  return hint?.role !== undefined && !hint.meta && hint.role.role !== 'headline';
}

/**
 * The judgement of a unit of which the file says what it is. Of the lines that the file holds as the article's text,
 * what a website printed there is still set aside, by its words; where it stands speaks against no line.
 */
export function toldJudgement(
  { hint, shape, ...unit }: Unit,
  judged: Judgement,
  title: string | undefined,
): Judgement {
  if (hint?.role) return hint.role;
  if (!hint?.inText) return judged;
  if (title !== undefined && shape.key === title)
    return { role: 'headline', reason: 'the headline, printed again' };
  if (hint.inText === 'surely')
    return { role: 'body', reason: 'the file holds it as text, and nothing else there' };
  if (BODY_ROLES.has(judged.role)) return judged;
  if (isText({ hint, shape, ...unit }))
    return { role: 'body', reason: 'the file holds it as text' };
  return judged.role === 'headline'
    ? { role: 'subhead', reason: 'a short line in what the file holds as text' }
    : judged;
}
