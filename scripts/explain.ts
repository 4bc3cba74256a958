import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import pc from 'picocolors';
import { parse } from 'yaml';
import type { Clipping, Field, ReadLine } from '#archive/clipping/clipping.ts';
import { correctionSchema, type Correction } from '#archive/clipping/correction.ts';
import { parseClippings } from '#archive/clipping/parse-clippings.ts';
import { BODY_ROLES } from '#archive/clipping/role.ts';
import { type Diagnostic, formatDiagnostic } from '#archive/diagnostic.ts';
import { misfit } from './importing/content-folder.ts';
import { readSource } from './read-source.ts';

const USAGE = 'Usage: npm run explain -- FILE [--json] [--content DIR]';

process.exitCode = await explain();

/** Prints what was read of one clipping: each line with its role and reason, each field with its evidence. */
async function explain(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean', default: false }, content: { type: 'string' } },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (!file || positionals.length > 1) return fail(USAGE);
  const bytes = await readFile(file).catch((error: Error) => error);
  if (bytes instanceof Error)
    return fail(`${file}: The file can't be read (${bytes.message}). Check its name.`);
  const read = await readSource(bytes, basename(file));
  if (read.kind === 'unreadable') return fail(formatDiagnostic(read.diagnostic));
  const content = values.content ?? dirname(dirname(file));
  const correction = await readCorrection(content, `corrections/${basename(file)}.yaml`);
  if (correction && 'rule' in correction) return fail(formatDiagnostic(correction));
  const clippings = parseClippings(read.source, { hints: read.hints, correction });
  if (values.json)
    process.stdout.write(
      `${JSON.stringify(clippings.length === 1 ? toJson(clippings[0] as Clipping) : clippings.map(toJson), null, 2)}\n`,
    );
  else for (const clipping of clippings) printClipping(clipping);
  for (const diagnostic of [
    ...read.diagnostics,
    ...clippings.flatMap((clipping) => clipping.diagnostics),
  ]) {
    process.stderr.write(`${formatDiagnostic(diagnostic)}\n`);
  }
  return 0;
}

function fail(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}

async function readCorrection(
  content: string,
  name: string,
): Promise<Correction | Diagnostic | undefined> {
  const text = await readFile(join(content, name), 'utf8').catch(() => '');
  if (text.trim() === '') return undefined;
  try {
    return correctionSchema.parse(parse(text));
  } catch (error) {
    return misfit(name, error);
  }
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
  if (field.kind === 'absent') return `${name.padEnd(10)} ${pc.dim(`none: ${field.reason}`)}`;
  const { line, start, end } = field.evidence;
  const value = Array.isArray(field.value) ? field.value.join('; ') : String(field.value);
  return `${name.padEnd(10)} ${pc.bold(value)}  ${pc.dim(`line ${line}, columns ${start + 1}–${end}, ${field.from}: ${field.reason}`)}`;
}
