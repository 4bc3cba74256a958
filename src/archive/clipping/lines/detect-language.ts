import { eld } from 'eld/small';
import { remembered } from '../../text/remembered.ts';

const JUDGED = 1_500;
const FEWEST = 20;

/** The ISO 639-1 code of a text's language, told by its letter sequences; `''` where there is too little text. */
export const detectLanguage = remembered((text) =>
  text.length < FEWEST ? '' : eld.detect(text.slice(0, JUDGED)).language,
);
