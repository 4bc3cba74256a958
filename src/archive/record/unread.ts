/** What an article may not have been read for, because of its language. */
export const UNREAD = ['people', 'offices', 'quotes', 'organisations', 'places'] as const;

export type Unread = (typeof UNREAD)[number];
