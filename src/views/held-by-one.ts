import { isHeldByOne as isRoleOfOne } from '#archive/office/held-by-one.ts';
import type { RecordedOffice } from '#archive/record/article-record.ts';

/** Whether two who are given this office at one time are a contradiction of the sources, or a change they report. */
export function isHeldByOne({
  role,
  country,
  body,
  qualifier,
}: Pick<RecordedOffice, 'role' | 'country' | 'body' | 'qualifier'>): boolean {
  return (
    isRoleOfOne(role) && country !== undefined && body === undefined && qualifier === undefined
  );
}
