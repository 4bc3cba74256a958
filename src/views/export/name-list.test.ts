import { expect, it } from 'vitest';
import { composeBacklinks } from '#archive/backlinks/backlinks.ts';
import { inventArchive } from '#archive/backlinks/invented-archive.ts';
import { composeNameList } from './name-list.ts';

it('keeps the file of names within bounds, and those in most articles in it', () => {
  const ids = Array.from({ length: 2100 }, (_, n) => `person-${n}`);
  const archive = inventArchive({
    people: ids.map((id) => ({ id, name: `Ana Very Long-Name ${id}` })),
    articles: [
      { id: 'all', paragraphs: ids.map((id) => `[${id}](person:${id})`) },
      { id: 'again', paragraphs: ['[Last](person:person-2099)'] },
    ],
  });
  const list = composeNameList(composeBacklinks(archive));
  expect(list).toHaveLength(2000);
  expect(list[0]).toMatchObject({ id: 'person-2099', also: ['Last', 'person-2099'], count: 2 });
  expect(JSON.stringify(list).length).toBeLessThan(300_000);
});
