/**
 * Two capitals before a name that are no initials of it: agencies, bodies and countries ("AP Anna Harker" under a
 * picture, "ambassador to the UN Joe Finch"). Our own list.
 */
export const SHORT_FORMS: ReadonlySet<string> = new Set(
  'AP PA UN EU AU UK US UAE AFP EPA DPA ITV TV GOP IT HR PR AI VR'.split(' '),
);
