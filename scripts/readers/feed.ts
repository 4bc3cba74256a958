import { refuseKind, type Reader } from './reader.ts';

/** Refuses a feed (RSS or Atom). */
export const readFeed: Reader = ({ name }) =>
  refuseKind(name, 'a feed (RSS or Atom)', 'Save the articles that it leads to.');
