import { refuseKind, type Reader } from './reader.ts';

/** Refuses an OpenDocument text. */
export const readOdt: Reader = ({ name }) =>
  refuseKind(name, 'an OpenDocument text', 'Save it as plain text.');
