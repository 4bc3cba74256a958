import { refuseKind, type Reader } from './reader.ts';

/** Refuses a table (CSV). */
export const readTable: Reader = ({ name }) =>
  refuseKind(name, 'a table (CSV)', 'Put the text of each article into a file of its own.');
