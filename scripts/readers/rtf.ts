import { refuseKind, type Reader } from './reader.ts';

/** Refuses an RTF document. */
export const readRtf: Reader = ({ name }) =>
  refuseKind(name, 'an RTF document', 'Save it as plain text.');
