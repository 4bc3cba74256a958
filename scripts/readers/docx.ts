import { refuseKind, type Reader } from './reader.ts';

/** Refuses a Word document. */
export const readDocx: Reader = ({ name }) =>
  refuseKind(name, 'a Word document', 'Save it as plain text.');
