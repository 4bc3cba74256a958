import { fold } from '../text/fold.ts';
import { roleKey } from './ministries.ts';
import type { OfficeClaim } from './office.ts';

/** "the museum", "the mayor": words that mean another body or person in every text, so that offices there are not one. */
export function isCommonBody(body: string | undefined): boolean {
  return body !== undefined && /^\p{Ll}/u.test(body);
}

/**
 * A key under which claims of one office group, whoever holds it and however it is printed: "Minister of
 * Foreign Affairs of Ukraine" and "Ukraine's foreign minister". Whoever had it, has it or is
 * to have it belongs to the same office; a deputy to another.
 */
export function officeKey(
  claim: Pick<OfficeClaim, 'role' | 'body' | 'country' | 'qualifier'>,
): string {
  const deputy = claim.qualifier === 'deputy' ? 'deputy ' : '';
  return [claim.country ?? '', fold(claim.body ?? ''), deputy + roleKey(claim.role)].join('|');
}
