import { refuseKind, type Reader } from './reader.ts';

/** Refuses an Evernote export. */
export const readEnex: Reader = ({ name }) =>
  refuseKind(name, 'an Evernote export', 'Save the notes as HTML.');
