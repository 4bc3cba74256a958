import { expect, test } from 'vitest';
import { inventArchive } from './invented-archive.ts';
import { composeRegister } from './register.ts';
import { composeSimilar } from './similar-articles.ts';

const named = (...people: string[]) => ({
  people,
  blocks: [people.join(' ')],
});
const archive = inventArchive({
  people: { ana: 'Ana Ruiz', bo: 'Bo Lund', cy: 'Cy Ork', di: 'Di Vane' },
  articles: [
    { id: 'a', date: '2031-01-01', ...named('ana', 'bo', 'cy') },
    { id: 'b', date: '2031-01-02', ...named('ana', 'bo', 'di') },
    { id: 'c', date: '2031-01-03', ...named('ana', 'bo', 'cy', 'di') },
    { id: 'd', date: '2031-01-04', ...named('ana') },
  ],
});

test('articles are alike that share two names, the rarer the nearer', () => {
  const similar = composeSimilar(archive, composeRegister(archive));
  const of = (id: string) => {
    const article = archive.articles.find((one) => one.id === id);
    return article ? similar(article).map(({ id, shared }) => [id, ...shared]) : [];
  };
  expect(of('a')).toEqual([
    ['c', 'Cy Ork', 'Bo Lund', 'Ana Ruiz'],
    ['b', 'Bo Lund', 'Ana Ruiz'],
  ]);
  expect(of('d')).toEqual([]);
});
