import { distance } from 'fastest-levenshtein';
import type { ZodType } from 'zod';
import type { YamlPath } from './yaml-places.ts';

/** What of a schema of Zod tells what it holds. */
interface Def {
  readonly type: string;
  readonly innerType?: ZodType;
  readonly in?: ZodType;
  readonly element?: ZodType;
  readonly valueType?: ZodType;
  readonly shape?: Readonly<Record<string, ZodType>>;
}

/** The keys that a schema knows at a place; none where it takes any. */
export function keysAt(schema: ZodType, path: YamlPath): string[] {
  const { shape } = path.reduce<Def>(
    (def, key) => bare(def.shape?.[String(key)] ?? def.element ?? def.valueType),
    bare(schema),
  );
  return Object.keys(shape ?? {});
}

function bare(schema: ZodType | undefined): Def {
  let def = (schema?.def ?? { type: 'nothing' }) as Def;
  for (let inner = def.innerType ?? def.in; inner; inner = def.innerType ?? def.in) def = inner.def;
  return def;
}

/** The word that was most likely meant; undefined where none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((each) => ({ each, far: distance(word.toLowerCase(), each.toLowerCase()) }))
    .sort((a, b) => a.far - b.far);
  return best && best.far <= Math.max(2, Math.floor(best.each.length / 3)) ? best.each : undefined;
}
