import {
  forceLink,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { compare } from '#archive/archive.ts';

export interface NetworkNode {
  readonly id: string;
  readonly kind: 'person' | 'country';
  readonly name: string;
  readonly articles: number;
  /** Position in hundredths of the drawing's width and height. */
  readonly x: number;
  readonly y: number;
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

export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly NetworkLink[];
}

interface Loose extends SimulationNodeDatum {
  readonly id: string;
  readonly kind: 'person' | 'country';
  readonly name: string;
  readonly articles: number;
}

/** A link between two members, before they have a place. */
export interface Tie {
  readonly from: string;
  readonly to: string;
  readonly paragraphs: number;
}

export type Member = Pick<NetworkNode, 'id' | 'kind' | 'name' | 'articles'>;

/** Steps until the forces are at rest, half as many as d3-force takes by itself: drawings are small and there are many. */
const TICKS = 150;
/** What is left of the forces' strength at the end, as d3-force has it (`alphaMin`). */
const AT_REST = 0.001;

/**
 * Gives each member its place. The forces start from a spiral and run a fixed number of steps without chance, so that
 * the same archive is always drawn the same.
 */
export function layOut(members: readonly Member[], ties: readonly Tie[]): Network {
  const loose: Loose[] = [...members]
    .sort((a, b) => compare(a.id, b.id))
    .map((member) => ({ ...member }));
  const links: (SimulationLinkDatum<Loose> & Tie)[] = ties.map((tie) => ({
    ...tie,
    source: tie.from,
    target: tie.to,
  }));
  const simulation = forceSimulation(loose)
    .alphaDecay(1 - AT_REST ** (1 / TICKS))
    .randomSource(() => 0.5)
    .force(
      'links',
      forceLink<Loose, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(70),
    )
    .force('apart', (alpha) => pushApart(loose, alpha))
    .force('x', forceX(0).strength(0.06))
    .force('y', forceY(0).strength(0.11))
    .stop();
  simulation.tick(TICKS);
  const nodes = placeNodes(loose);
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  const most = Math.max(1, ...ties.map(({ paragraphs }) => paragraphs));
  return {
    nodes,
    links: ties.flatMap(({ from, to, paragraphs }) => {
      const [start, end] = [nodeOf.get(from), nodeOf.get(to)];
      return start && end
        ? [{ from: start, to: end, paragraphs, strength: grade(paragraphs, most) }]
        : [];
    }),
  };
}

/** How strongly two members a unit apart push each other away. */
const PUSH = 260;

/** Each pushes each, the less the farther; what d3-force has for crowds goes through a tree that few never repay. */
function pushApart(loose: readonly Loose[], alpha: number): void {
  for (const [index, one] of loose.entries())
    for (const other of loose.slice(index + 1)) {
      const [dx, dy] = [(one.x ?? 0) - (other.x ?? 0), (one.y ?? 0) - (other.y ?? 0)];
      const push = (PUSH * alpha) / Math.max(1, dx * dx + dy * dy);
      one.vx = (one.vx ?? 0) + dx * push;
      one.vy = (one.vy ?? 0) + dy * push;
      other.vx = (other.vx ?? 0) - dx * push;
      other.vy = (other.vy ?? 0) - dy * push;
    }
}

/** Each member gets a row of its own, in the order in which the forces settled them, so that no two labels meet. */
function placeNodes(loose: readonly Loose[]): NetworkNode[] {
  const [left, right] = extent(loose.map(({ x = 0 }) => x));
  const rows = [...loose].sort((a, b) => (a.y ?? 0) - (b.y ?? 0) || compare(a.id, b.id));
  const rowOf = new Map(rows.map(({ id }, row) => [id, row]));
  const most = Math.max(1, ...loose.map(({ articles }) => articles));
  return loose.map(({ id, kind, name, articles, x = 0 }) => ({
    id,
    kind,
    name,
    articles,
    x: hundredths(x, left, right),
    y: hundredths(rowOf.get(id) ?? 0, 0, loose.length - 1),
    size: grade(articles, most),
  }));
}

function extent(values: readonly number[]): [number, number] {
  return [
    values.reduce((least, value) => Math.min(least, value), Infinity),
    values.reduce((most, value) => Math.max(most, value), -Infinity),
  ];
}

/** A position between 4 and 96, so that no mark is cut at the edges; one decimal. */
function hundredths(value: number, least: number, most: number): number {
  const share = most > least ? (value - least) / (most - least) : 0.5;
  return Math.round((4 + share * 92) * 10) / 10;
}

/** 1 to 4, by the square root, since a drawn size is an area. */
function grade(value: number, most: number): number {
  return Math.max(1, Math.ceil(4 * Math.sqrt(value / most)));
}
