import { refuseKind, type Reader } from './reader.ts';

/** Refuses a PDF document. */
export const readPdf: Reader = ({ name }) =>
  refuseKind(name, 'a PDF document', 'Save its text as plain text.');
