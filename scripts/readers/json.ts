import { refuseKind, type Reader } from './reader.ts';

/** Refuses JSON data. */
export const readJson: Reader = ({ name }) =>
  refuseKind(name, 'JSON data', 'Save the articles as plain text or as a table (CSV).');
