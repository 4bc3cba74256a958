import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../commands.ts';
import { ROOT } from '../run.ts';
import { composePackage } from './compose-package.ts';

const MINUTES = { timeout: 240_000 };
/** A machine on which the package is installed: its packages, ours among them, and an empty folder. */
const machine = mkdtempSync(path.join(tmpdir(), 'dateline-installed-'));
const program = path.join(machine, 'node_modules/dateline/dist-package');
const desk = path.join(machine, 'desk');
let files: readonly string[];

beforeAll(async () => {
  files = await composePackage(ROOT, program);
  for (const name of readdirSync(path.join(ROOT, 'node_modules')))
    if (!name.startsWith('.'))
      symlinkSync(path.join(ROOT, 'node_modules', name), path.join(machine, 'node_modules', name));
  mkdirSync(desk);
  cpSync(
    path.join(ROOT, 'scripts/journeys/fixtures/mini-archive/sources'),
    path.join(desk, 'clippings'),
    {
      recursive: true,
    },
  );
});

afterAll(() => rmSync(machine, { recursive: true }));

function dateline(...args: string[]): string {
  const command = [path.join(program, 'scripts/dateline.js'), ...args];
  return execFileSync(process.execPath, command, { cwd: desk, encoding: 'utf8' });
}

describe('The package', () => {
  test('holds no tests, fixtures, generators or clippings', () => {
    const others =
      /\.test\.|fixtures\/|^content\/|scripts\/(?:make|fit|label)-|measuring|journeys|invented/;
    expect(files.filter((name) => others.test(name))).toEqual([]);
  });

  test('depends on the packages it uses, on each of them, and on no other', () => {
    const { dependencies } = readManifest();
    const used = new Set(files.flatMap((name) => packagesOf(name)));
    expect([...used].filter((name) => !(name in dependencies))).toEqual([]);
    expect(Object.keys(dependencies).filter((name) => !used.has(name))).toEqual([]);
  });

  test('names commands as they are called where it is installed', () => {
    for (const name of Object.keys(COMMANDS)) {
      const help = dateline(name, '--help');
      expect(help).toContain(`dateline ${name}`);
      expect(help).not.toContain('npm ');
    }
  });

  test(
    'makes an archive in an empty folder, and writes nothing where it is installed',
    MINUTES,
    () => {
      const before = listAll(program);
      dateline('import', 'clippings');
      dateline('build');
      expect(readdirSync(desk).sort()).toEqual(['archive', 'clippings']);
      expect(existsSync(path.join(desk, 'archive/site/index.html'))).toBe(true);
      expect(existsSync(path.join(desk, 'archive/site/pagefind'))).toBe(true);
      expect(dateline('check')).toContain('archive is sound.');
      expect(dateline('build')).toContain('Built archive/site');
      expect(listAll(program)).toEqual(before);
    },
  );
});

function readManifest() {
  return JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
}

/** The packages that a file of the package imports, by name. */
function packagesOf(name: string): string[] {
  const called = path.join(program, name.replace(/\.ts$/, '.js'));
  if (!/\.(?:js|mjs|astro)$/.test(called)) return [];
  const text = readFileSync(called, 'utf8');
  const code = name.endsWith('.astro') ? (/^---\n(.*?)\n---$/ms.exec(text)?.[1] ?? '') : text;
  const imported = ts
    .preProcessFile(code.replaceAll(/^import type [^;]*;/gm, ''))
    .importedFiles.map(({ fileName }) => fileName);
  const read = [...code.matchAll(/\bfindPackageJSON\('([^']+)'/g)].map(([, target = '']) => target);
  return [...imported, ...read]
    .filter((target) => !/^[.#]|^(?:astro|virtual):/.test(target) && !isBuiltin(target))
    .map((target) => /^(?:@[^/]+\/)?[^/]+/.exec(target)?.[0] ?? target);
}

function listAll(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
}
