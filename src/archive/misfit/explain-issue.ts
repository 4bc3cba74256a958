import type { ZodError, ZodType } from 'zod';
import { EXAMPLES } from './examples.ts';
import { keysAt, nearest } from './known-keys.ts';
import type { IndexedYaml, YamlPath } from './yaml-places.ts';

/** A fault of a hand-written file: where, what, and what to write instead. */
export interface Fault {
  readonly path: YamlPath;
  readonly message: string;
  readonly remedy: string;
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
  number: 'a number',
};

/** An issue of Zod in words for who wrote the file. */
export function explainIssue(
  issue: ZodError['issues'][number],
  schema: ZodType,
  yaml: IndexedYaml,
): Fault[] {
  const { path } = issue;
  const key = keyOf(path);
  const value = yaml.valueAt(path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((unknown) => unknownKey(unknown, path, keysAt(schema, path)));
  if (issue.code === 'invalid_key')
    return [{ path, message: `${key}: ${inner(issue)}.`, remedy: example(path) }];
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String);
    const meant = typeof value === 'string' ? nearest(value, known) : undefined;
    const one = meant ? `Write '${meant}'. ` : '';
    const message =
      value === undefined ? `'${key}' is missing.` : `'${key}' can't be ${shown(value)}.`;
    return [{ path, message, remedy: `${one}It may be ${known.join(', ')}.` }];
  }
  if (issue.code === 'invalid_type') {
    if (path.length === 0)
      return [
        {
          path,
          message: 'The file holds no keys with values.',
          remedy: `Write them: ${keysAt(schema, []).slice(0, 3).join(', ')} …`,
        },
      ];
    const expected = KINDS[issue.expected] ?? issue.expected;
    const message =
      value === undefined
        ? `'${key}' is missing.`
        : `'${key}' is ${shown(value)}, where ${expected} belongs.`;
    const quoted = issue.expected === 'string' && /^(?:number|boolean)$/.test(typeof value);
    return [
      { path, message, remedy: quoted ? `Put it in quotes: "${String(value)}".` : example(path) },
    ];
  }
  const message =
    issue.code === 'too_small'
      ? `'${key}' is empty.`
      : `'${key}' is ${shown(value)}: ${issue.message.replace(/\.$/, '')}.`;
  return [{ path, message, remedy: example(path) }];
}

function unknownKey(key: string, path: YamlPath, known: readonly string[]): Fault {
  const meant = nearest(key, known);
  const where = path.length > 0 ? ` in '${keyOf(path)}'` : '';
  return {
    path: [...path, key],
    message: `No key is called '${key}'${where}.`,
    remedy: meant ? `Write '${meant}'.` : `Delete it. Known are ${known.join(', ')}.`,
  };
}

/** The key that a path ends with; for an entry of a list the list's. */
function keyOf(path: YamlPath): string {
  return String(path.findLast((key) => typeof key === 'string') ?? 'the file');
}

function example(path: YamlPath): string {
  const shown = EXAMPLES[keyOf(path)];
  return shown ? `Write it as here:\n${shown}` : 'Mend the value, or delete the key.';
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'keys with values';
  const text = String(value);
  return `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;
}

function inner(issue: { readonly issues?: readonly { readonly message: string }[] }): string {
  return (issue.issues?.[0]?.message ?? 'a key that does not fit').replace(/\.$/, '');
}
