import { compare } from '#archive/archive.ts';

export interface NetworkNode {
  readonly id: string;
  readonly kind: 'person' | 'country';
  readonly name: string;
  readonly articles: number;
  /** Its row in the drawing, from 0. */
  readonly row: number;
  /** 1 (least) to 4: how large it is drawn. */
  readonly size: number;
}

export interface NetworkLink {
  readonly from: NetworkNode;
  readonly to: NetworkNode;
  readonly paragraphs: number;
  /** 1 (least) to 4: how strong it is drawn. */
  readonly strength: number;
}

/** Members one below the other, their ties as bows on one side and their names on the other: no name meets a line. */
export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly NetworkLink[];
}

/** A link between two members, before they have a place. */
export interface Tie {
  readonly from: string;
  readonly to: string;
  readonly paragraphs: number;
}

export type Member = Pick<NetworkNode, 'id' | 'kind' | 'name' | 'articles'>;

/** Gives each member its row, so that those with strong ties stand close. The same archive is always drawn the same. */
export function layOut(members: readonly Member[], ties: readonly Tie[]): Network {
  const order = orderRows(members, ties);
  const most = Math.max(1, ...members.map(({ articles }) => articles));
  const strongest = Math.max(1, ...ties.map(({ paragraphs }) => paragraphs));
  const nodes = order.map(({ id, kind, name, articles }, row) => ({
    id,
    kind,
    name,
    articles,
    row,
    size: grade(articles, most),
  }));
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  return {
    nodes,
    links: ties.flatMap(({ from, to, paragraphs }) => {
      const [start, end] = [nodeOf.get(from), nodeOf.get(to)];
      return start && end
        ? [{ from: start, to: end, paragraphs, strength: grade(paragraphs, strongest) }]
        : [];
    }),
  };
}

/** Rounds in which neighbours change places; few are ever needed. */
const ROUNDS = 12;

/**
 * The members in an order that keeps bows short: each is put where its ties to those before it are shortest, the one with
 * most ties first; then neighbours change places as long as that shortens them.
 */
function orderRows(members: readonly Member[], ties: readonly Tie[]): Member[] {
  const weight = new Map<string, number>();
  for (const { from, to, paragraphs } of ties)
    for (const id of [from, to]) weight.set(id, (weight.get(id) ?? 0) + paragraphs);
  const byWeight = [...members].sort(
    (a, b) => (weight.get(b.id) ?? 0) - (weight.get(a.id) ?? 0) || compare(a.id, b.id),
  );
  let order: Member[] = [];
  for (const member of byWeight) {
    const tried = Array.from({ length: order.length + 1 }, (_, at) =>
      order.toSpliced(at, 0, member),
    );
    order = shortest(tried, ties);
  }
  for (let round = 0; round < ROUNDS; round++) {
    const before = order;
    for (let at = 1; at < order.length; at++) order = shortest([order, swapped(order, at)], ties);
    if (order === before) break;
  }
  return order;
}

function shortest(orders: readonly Member[][], ties: readonly Tie[]): Member[] {
  const [first = [], ...others] = orders;
  let [best, least] = [first, lengthOf(first, ties)];
  for (const order of others) {
    const length = lengthOf(order, ties);
    if (length < least) [best, least] = [order, length];
  }
  return best;
}

function lengthOf(order: readonly Member[], ties: readonly Tie[]): number {
  const rows = new Map(order.map(({ id }, row) => [id, row]));
  let length = 0;
  for (const { from, to, paragraphs } of ties) {
    const [start, end] = [rows.get(from), rows.get(to)];
    if (start !== undefined && end !== undefined) length += paragraphs * Math.abs(start - end);
  }
  return length;
}

function swapped(order: readonly Member[], at: number): Member[] {
  const [above, below] = [order[at - 1], order[at]];
  return above && below ? order.toSpliced(at - 1, 2, below, above) : [...order];
}

/** 1 to 4, by the square root, since a drawn size is an area. */
function grade(value: number, most: number): number {
  return Math.max(1, Math.ceil(4 * Math.sqrt(value / most)));
}
