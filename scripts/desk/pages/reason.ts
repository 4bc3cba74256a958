/** The reason that is written where an editor gives no other. */
export const REASON = 'looked at by an editor';
