import { expect, it } from 'vitest';
import { composeBacklinks } from '#archive/backlinks/backlinks.ts';
import { inventArchive } from '#archive/backlinks/invented-archive.ts';
import { composeNameList } from './name-list.ts';

it('lists all people with all their spellings, those in most articles first', () => {
  const ids = Array.from({ length: 30 }, (_, n) => `person-${n}`);
  const archive = inventArchive({
    people: ids.map((id) => ({ id, name: `Ana Very Long-Name ${id}` })),
    articles: [
      { id: 'all', paragraphs: ids.map((id) => `[${id}](person:${id})`) },
      { id: 'again', paragraphs: ['[Last](person:person-29)'] },
    ],
  });
  const list = composeNameList(composeBacklinks(archive));
  expect(list).toHaveLength(30);
  expect(list[0]).toMatchObject({ id: 'person-29', also: ['Last', 'person-29'], count: 2 });
});
