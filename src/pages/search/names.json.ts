import { file } from '../../site/absolute-url.ts';
import { backlinks } from '../../site/backlinks.ts';
import { composeNameList } from '../../views/export/name-list.ts';

export const GET = () =>
  file('application/json; charset=utf-8', JSON.stringify(composeNameList(backlinks)));
