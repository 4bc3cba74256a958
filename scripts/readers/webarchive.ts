import { refuseKind, type Reader } from './reader.ts';

/** Refuses a Safari web archive. */
export const readBinary: Reader = ({ name }) =>
  refuseKind(name, 'a Safari web archive', 'Save the page as HTML.');

/** Refuses a property list. */
export const readXml: Reader = ({ name }) =>
  refuseKind(name, 'a property list', 'Save the page as HTML.');
