import { roleKey } from './ministries.ts';

/**
 * Roles that one person at a time holds in a country, as role keys: heads of state and government, and the ministers
 * whose fields are known by one name everywhere. Envoys, deputies, members and spokespeople are many. From general
 * knowledge.
 */
const HELD_BY_ONE =
  /^(?:president|prime minister|chancellor|king|queen|emperor|monarch|pope|premier|taoiseach|supreme leader|minister of (?:foreign|defence|interior|finance|justice|health|education|trade|labour))$/;

/** Whether a role, whatever its wording, is held by one person at a time in its country. */
export function isHeldByOne(role: string): boolean {
  return HELD_BY_ONE.test(roleKey(role));
}
