import type { LabelledSet } from './labelled-set.ts';

const WIDEST = 105;

/** What a file of fitted weights holds, and what it says of itself. */
export interface WeightsFile {
  /** The constant that the weights become. */
  readonly name: string;
  /** What the weights are, as whole sentences in lines. */
  readonly about: readonly string[];
  readonly script: string;
  readonly sets: readonly LabelledSet[];
  /** How well they do on outlets that are left out of the fit. */
  readonly leftOut: readonly string[];
  readonly weights: ReadonlyMap<string, number>;
  readonly bias?: { readonly name: string; readonly value: number };
}

/** A file of weights as TypeScript: the same bytes for the same weights, sets and scores. */
export function formatWeightsFile(file: WeightsFile): string {
  const { name, about, script, sets, leftOut, weights, bias } = file;
  const head = [
    ...about,
    `Made by ${script}, never edited by hand, from pages that scripts/label-pages.ts labels (their texts belong to their`,
    'publishers and are not here):',
    ...sets.map(
      ({ set, pages, outlets, digest }) =>
        `- ${set}: ${pages} pages of ${outlets} outlets, digest ${digest}`,
    ),
    'On outlets left out of the fit, in turn:',
    ...leftOut.map((line) => `- ${line}`),
  ];
  return `/**
${head.map((line) => ` * ${line}`).join('\n')}
 */
const TABLE = \`
${tableOf(weights).join('\n')}
\`;
${bias ? `\nexport const ${bias.name} = ${bias.value};\n` : ''}
export const ${name}: ReadonlyMap<string, number> = new Map(
  TABLE.trim()
    .split(/,\\s*|\\n/)
    .map((entry) => {
      const [sign = '', weight] = entry.split(' ');
      return [sign, Number(weight)];
    }),
);
`;
}

/** Weights to a tenth, without those that say nothing. */
export function roundWeights(weights: ReadonlyMap<string, number>): Map<string, number> {
  return new Map(
    [...weights].map(([sign, weight]) => [sign, round(weight)] as const).filter(([, w]) => w),
  );
}

/** A number to a tenth. */
export function round(weight: number): number {
  return Math.round(weight * 10) / 10;
}

/** The signs in order, those of one kind together, as lines of bounded width. */
function tableOf(weights: ReadonlyMap<string, number>): string[] {
  const kinds = Map.groupBy(weights, ([sign]) => (sign.includes(':') ? sign.split(':')[0] : ''));
  const ordered = [...kinds].sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  return ordered.flatMap(([, entries]) =>
    entries.reduce<string[]>((lines, [sign, weight]) => {
      const [last, entry] = [lines.at(-1), `${sign} ${weight}`];
      if (last === undefined || last.length + entry.length > WIDEST) return [...lines, entry];
      return [...lines.slice(0, -1), `${last}, ${entry}`];
    }, []),
  );
}
