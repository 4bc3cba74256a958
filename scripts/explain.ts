import { basename, dirname, relative, resolve } from 'node:path';
import pc from 'picocolors';
import type { Clipping, Field, ReadLine } from '#archive/clipping/clipping.ts';
import { parseClippings } from '#archive/clipping/parse-clippings.ts';
import { BODY_ROLES } from '#archive/clipping/role.ts';
import { formatDiagnostic } from '#archive/diagnostic.ts';
import { readColumns } from './importing/column-maps.ts';
import { parseCorrection, readCorrectionText } from './importing/correction-file.ts';
import { readLinkRule } from './importing/read-link-rule.ts';
import { readFileAt, readSourceFile } from './importing/source-file.ts';
import { readOptions } from './options.ts';
import { readSource } from './read-source.ts';

const USAGE = `npm run explain -- FILE [--json] [--content DIR]

Shows one clipping as it is read: each line with its role and the reason, each field with its evidence. What its
correction says is heeded. Nothing is written.

  --json          print lines and fields as JSON
  --content DIR   the content folder whose corrections count (default: the one that FILE lies in)`;

process.exitCode = await explain();

/** Prints what was read of one clipping: each line with its role and reason, each field with its evidence. */
async function explain(): Promise<number> {
  const { values, positionals } = readOptions(
    USAGE,
    { json: { type: 'boolean', default: false }, content: { type: 'string' } },
    true,
  );
  const [file] = positionals;
  if (!file || positionals.length > 1) return fail(USAGE);
  const { content, name, isSource } = placeOf(file, values.content);
  const found = isSource
    ? readSourceFile(content, name, await readLinkRule(content))
    : readFileAt(file, file);
  if (found.kind === 'refused') return fail(formatDiagnostic(found.diagnostic));
  const { columns } = await readColumns(content);
  const read = await readSource(found.bytes, name, { columns: columns?.[name] });
  if (read.kind === 'unreadable') return fail(formatDiagnostic(read.diagnostic));
  const corrected = parseCorrection(name, readCorrectionText(content, name));
  const { correction } = corrected;
  const clippings = parseClippings(read.source, { ...read, correction });
  if (values.json)
    process.stdout.write(
      `${JSON.stringify(clippings.length === 1 ? toJson(clippings[0] as Clipping) : clippings.map(toJson), null, 2)}\n`,
    );
  else for (const clipping of clippings) printClipping(clipping);
  const diagnostics = [
    ...read.diagnostics,
    ...corrected.diagnostics,
    ...clippings.flatMap((clipping) => clipping.diagnostics),
  ];
  for (const diagnostic of diagnostics) process.stderr.write(`${formatDiagnostic(diagnostic)}\n`);
  return corrected.diagnostics.length === 0 ? 0 : 1;
}

/** Whose clipping a file is, and its name there: in `c/sources/strike/a.txt` that of `c`, and `strike/a.txt`. */
function placeOf(
  file: string,
  said: string | undefined,
): { content: string; name: string; isSource: boolean } {
  const path = resolve(file).replaceAll('\\', '/');
  const at = path.lastIndexOf('/sources/');
  const content = said ?? (at < 0 ? dirname(dirname(path)) : path.slice(0, at));
  const name = relative(resolve(content, 'sources'), path).replaceAll('\\', '/');
  const isSource = !name.startsWith('../');
  return { content, name: isSource ? name : basename(path), isSource };
}

function fail(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}

function toJson({ lines, fields }: Clipping): object {
  return {
    lines: lines.map(({ n, text, role, reason, doubt }) => ({ n, text, role, reason, doubt })),
    fields,
  };
}

function printClipping({ id, lines, fields }: Clipping): void {
  process.stdout.write(`${pc.bold(id)}\n\n`);
  for (const line of lines) process.stdout.write(`${formatLine(line)}\n`);
  process.stdout.write('\n');
  for (const [name, field] of Object.entries(fields))
    process.stdout.write(`${formatField(name, field as Field<unknown>)}\n`);
}

function formatLine({ n, text, role, reason, doubt }: ReadLine): string {
  const colour = doubt
    ? pc.yellow
    : BODY_ROLES.has(role)
      ? pc.green
      : role === 'headline'
        ? pc.bold
        : pc.dim;
  const shown = text.trim().length > 90 ? `${text.trim().slice(0, 90)}…` : text.trim();
  const asked = doubt ? pc.yellow(` ? ${doubt}`) : '';
  return `${String(n).padStart(5)}  ${colour(role.padEnd(16))}  ${shown}  ${pc.dim(reason)}${asked}`;
}

function formatField(name: string, field: Field<unknown>): string {
  if (field.kind === 'absent') {
    const why = field.from === 'correction' ? 'none, by an editor’s correction' : 'none';
    return `${name.padEnd(14)} ${pc.dim(`${why}: ${field.reason}`)}`;
  }
  const { line, start, end } = field.evidence;
  const value = Array.isArray(field.value) ? field.value.join('; ') : String(field.value);
  const where =
    field.from === 'correction'
      ? 'an editor’s correction'
      : `line ${line}, columns ${start + 1}–${end}, ${field.from}`;
  return `${name.padEnd(14)} ${pc.bold(value)}  ${pc.dim(`${where}: ${field.reason}`)}`;
}
