import { refuseKind, type Reader } from './reader.ts';

/** Refuses a web archive (WARC). */
export const readWarc: Reader = ({ name }) =>
  refuseKind(name, 'a web archive (WARC)', 'Save the pages in it as HTML.');

/** Refuses a web archive (WACZ). */
export const readWacz: Reader = ({ name }) =>
  refuseKind(name, 'a web archive (WACZ)', 'Save the pages in it as HTML.');
