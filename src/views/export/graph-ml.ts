import type { Backlinks } from '#archive/backlinks/backlinks.ts';
import { membersOfPair } from '#archive/backlinks/pairs.ts';
import { encodeXml, type XmlElement } from '../feed/xml.ts';

const NODE_KEYS = { kind: 'string', name: 'string', articles: 'int', address: 'string' } as const;

/**
 * Who and which countries share paragraphs, as GraphML (graphml.graphdrawing.org), which programs for networks read: a
 * node for each that at least one article names, a tie with the number of shared paragraphs. Two countries and two people
 * are tied; a person and a country are not.
 */
export function encodeGraphMl(
  { people, countries, ties }: Pick<Backlinks, 'people' | 'countries' | 'ties'>,
  addressOf: (kind: 'person' | 'country', id: string) => string,
): string {
  const named = [
    ...[...people.values()].map(({ record: { id, name }, articles }) =>
      node('person', id, name, articles.length),
    ),
    ...[...countries.values()].map(({ record: { code, name }, articles }) =>
      node('country', code, name, articles.length),
    ),
  ].filter(({ articles }) => articles > 0);
  // Ties have ids in lower case, as their pages have.
  const known = new Map(named.map(({ id }) => [id.toLowerCase(), id]));
  const edges = [...ties].flatMap(([pair, paragraphs]) => {
    const [source, target] = membersOfPair(pair).map((id) => known.get(id));
    return source !== undefined && target !== undefined
      ? [
          {
            name: 'edge',
            attributes: { source, target },
            content: [data('paragraphs', String(paragraphs))],
          },
        ]
      : [];
  });
  return encodeXml({
    name: 'graphml',
    attributes: { xmlns: 'http://graphml.graphdrawing.org/xmlns' },
    content: [
      ...Object.entries(NODE_KEYS).map(([id, type]) => key(id, 'node', type)),
      key('paragraphs', 'edge', 'int'),
      {
        name: 'graph',
        attributes: { id: 'archive', edgedefault: 'undirected' },
        content: [...named.map(({ element }) => element), ...edges],
      },
    ],
  });

  function node(kind: 'person' | 'country', id: string, name: string, articles: number) {
    const told = { kind, name, articles: String(articles), address: addressOf(kind, id) };
    const content = Object.entries(told).map(([of, value]) => data(of, value));
    return { id, articles, element: { name: 'node', attributes: { id }, content } };
  }
}

function key(id: string, of: 'node' | 'edge', type: string): XmlElement {
  return { name: 'key', attributes: { id, for: of, 'attr.name': id, 'attr.type': type } };
}

function data(key: string, content: string): XmlElement {
  return { name: 'data', attributes: { key }, content };
}
