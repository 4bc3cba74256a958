import type { Document } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import { describeOffice } from './describe-office.ts';
import { isDescription, type RoleReference } from './find-role-references.ts';
import { isHeldByOne } from './held-by-one.ts';
import type { NamedOffices } from './holders.ts';
import { officeKey } from './office-key.ts';
import type { OfficeClaim } from './office.ts';
import type { OfficePhrase } from './office-phrase.ts';

/** An office of a country that one person holds at a time, in a text that does not say who: "Chile's president". */
export interface UnnamedOffice {
  readonly span: Span;
  /** What groups it with the claims of other articles. */
  readonly key: string;
  readonly role: string;
  readonly country: string;
}

/** The offices of countries that a document speaks of without naming a holder anywhere. */
export function findUnnamedOffices(
  document: Document,
  offices: readonly OfficeClaim[],
  references: readonly RoleReference[],
  { phrases, ties }: NamedOffices,
): UnnamedOffice[] {
  const named = new Set(offices.map(officeKey));
  const tied = new Set(ties.map(({ phrase }) => phrase));
  const resolved = new Set(references.map(({ span }) => span.end));
  return phrases
    .filter((phrase) => !tied.has(phrase) && !resolved.has(phrase.span.end))
    .filter((phrase) => isDescription(document.text, phrase))
    .flatMap((phrase) => unnamedOf(document, phrase) ?? [])
    .filter(({ key }) => !named.has(key));
}

function unnamedOf(document: Document, phrase: OfficePhrase): UnnamedOffice | undefined {
  const { role, body, countries, qualifier, owner } = describeOffice(document.text, phrase);
  const [country] = countries;
  if (!country || countries.length > 1 || body || qualifier || owner) return undefined;
  if (!isHeldByOne(role)) return undefined;
  return { span: phrase.span, key: officeKey({ role, country }), role, country };
}
