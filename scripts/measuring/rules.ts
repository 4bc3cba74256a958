import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { ROOT } from '../run.ts';

/** A rule of reading: a function that takes a text alone, or a pattern, by its name and the place where it stands. */
export interface Rule {
  readonly name: string;
  readonly apply: (text: string) => unknown;
}

type TextFunction = (text: string) => unknown;

/**
 * All rules of `src/archive`, found in its code, so that a new one is measured without anybody thinking of it. They are
 * called with lines that they may never get: one that is slow is a suspect, the readers tell whether it matters.
 */
export async function findRules(): Promise<Rule[]> {
  const rules: Rule[] = [];
  for (const name of listCode('src/archive')) {
    const file = path.join(ROOT, name);
    const source = ts.createSourceFile(name, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
    const functions = textFunctions(source);
    const exported = (await import(pathToFileURL(file).href)) as Record<string, TextFunction>;
    for (const each of functions)
      rules.push({ name: `${each} in ${name}`, apply: (text) => exported[each]?.(text) });
    for (const { pattern, line } of patternsIn(source))
      rules.push({
        name: `pattern in ${name}:${line}`,
        apply: (text) => countMatches(pattern, text),
      });
  }
  return rules;
}

function listCode(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/\.test\.ts$|fixtures|invented-/.test(name))
    .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/')))
    .sort();
}

/** Names of exported functions whose first parameter is a string and that need no other. */
function textFunctions(source: ts.SourceFile): string[] {
  return source.statements.flatMap((statement) => {
    if (!ts.isFunctionDeclaration(statement) || statement.name === undefined) return [];
    const { modifiers = [], parameters, name } = statement;
    const isExported = modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    const [first, ...rest] = parameters;
    const takesText = first?.type?.kind === ts.SyntaxKind.StringKeyword;
    const needsMore = rest.some(({ initializer, questionToken }) => !initializer && !questionToken);
    return isExported && takesText && !needsMore ? [name.text] : [];
  });
}

function patternsIn(source: ts.SourceFile): { pattern: RegExp; line: number }[] {
  const found: { pattern: RegExp; line: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const flags = new Set([...node.text.slice(end + 1).replace('y', ''), 'g']);
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
      found.push({ pattern: new RegExp(node.text.slice(1, end), [...flags].join('')), line });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function countMatches(pattern: RegExp, text: string): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count++;
  return count;
}
