import { refuseKind, type Reader } from './reader.ts';

/** Refuses an e-mail message or a page saved as MHTML. */
export const readMessage: Reader = ({ name }) =>
  refuseKind(name, 'an e-mail message or a page saved as MHTML', 'Save it as plain text or HTML.');
