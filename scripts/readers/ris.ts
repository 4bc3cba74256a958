import { refuseKind, type Reader } from './reader.ts';

/** Refuses a list of references (RIS). */
export const readRis: Reader = ({ name }) =>
  refuseKind(name, 'a list of references (RIS)', 'Put the texts of the articles here.');
