import { roleKey } from '#archive/office/ministries.ts';
import type { RecordedOffice } from '#archive/record/article-record.ts';

/**
 * Roles that one person at a time holds in a country, as role keys: heads of state and government, and the ministers
 * whose fields are known by one name everywhere. Envoys, deputies, members and spokespeople are many. From general
 * knowledge.
 */
const HELD_BY_ONE =
  /^(?:president|prime minister|chancellor|king|queen|emperor|monarch|pope|premier|taoiseach|supreme leader|minister of (?:foreign|defence|interior|finance|justice|health|education|trade|labour))$/;

/** Whether two who are given this office at one time are a contradiction of the sources, or a change they report. */
export function isHeldByOne({
  role,
  country,
  body,
  qualifier,
}: Pick<RecordedOffice, 'role' | 'country' | 'body' | 'qualifier'>): boolean {
  return (
    HELD_BY_ONE.test(roleKey(role)) &&
    country !== undefined &&
    body === undefined &&
    qualifier === undefined
  );
}
