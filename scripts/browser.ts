import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { ROOT } from './run.ts';

/** A Chromium that starts on this machine, and what must be in its environment. */
export interface FoundBrowser {
  readonly executable: string;
  readonly env: Readonly<Record<string, string>>;
}

const { resolve: findPackage } = createRequire(import.meta.url);

/** Names under which Linux distributions install Chromium and Chrome. */
const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where Chrome, Chromium and Edge stand on macOS and Windows. */
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const NOT_FOUND = `The browser tests need Chromium, and none was found. Do one of these three:
- install Chromium or Chrome (Debian and Ubuntu: apt-get install chromium);
- set CHROME_PATH to the browser's program file;
- on Linux with x64, run "npm ci" without --omit, which brings the one in @sparticuz/chromium.`;

/**
 * Finds a browser: the one in CHROME_PATH, a Chromium or Chrome of this machine, or the one that comes in an npm
 * package, unpacked once into the cache. Throws where there is none.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const given = process.env.CHROME_PATH;
  if (given !== undefined && given !== '') {
    if (starts(given, {})) return { executable: given, env: {} };
    throw new Error(`CHROME_PATH is "${given}", which does not start. Correct or unset it.`);
  }
  const installed = listInstalled().find((file) => starts(file, {}));
  if (installed !== undefined) return { executable: installed, env: {} };
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(NOT_FOUND);
  return unpackBrowser(path.join(ROOT, '.cache', 'browser'));
}

/** Starts a browser that talks to no one but the pages it is given. */
export function launchBrowser({ executable, env }: FoundBrowser): Promise<Browser> {
  return chromium.launch({
    executablePath: executable,
    headless: true,
    env: { ...process.env, ...env },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

function listInstalled(): string[] {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return [
    ...COMMANDS.flatMap((name) => folders.map((folder) => path.join(folder, name))),
    ...PLACES,
  ].filter(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether a browser starts. On Windows `--version` opens a window, so that a file that exists must do. */
function starts(executable: string, env: Readonly<Record<string, string>>): boolean {
  if (process.platform === 'win32') return existsSync(executable);
  const options = { env: { ...process.env, ...env }, timeout: 30_000 };
  return spawnSync(executable, ['--version'], options).status === 0;
}

/**
 * Unpacks the npm package's browser (209 MB, some seconds), with the libraries and the fonts that a bare machine
 * lacks. It is moved into place when whole, so that an unpacking that was cut short is never taken for a browser.
 */
async function unpackBrowser(folder: string): Promise<FoundBrowser> {
  if (!existsSync(folder)) {
    const fresh = `${folder}.${process.pid}`;
    await mkdir(fresh, { recursive: true });
    await inflateInto(fresh);
    await writeFile(path.join(fresh, 'fonts', 'fonts.conf'), composeFontSettings(folder));
    await rename(fresh, folder).catch(() => rm(fresh, { recursive: true }));
  }
  const executable = path.join(folder, 'chromium');
  const fonts: Record<string, string> = existsSync('/etc/fonts/fonts.conf')
    ? {}
    : { FONTCONFIG_PATH: path.join(folder, 'fonts') };
  const libraries = { LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib') };
  const env = [fonts, { ...fonts, ...libraries }].find((each) => starts(executable, each));
  if (env === undefined) throw new Error(NOT_FOUND);
  return { executable, env };
}

/** The package's own settings name the folders of a cloud machine. */
function composeFontSettings(folder: string): string {
  const fonts = path.join(folder, 'fonts');
  return `<?xml version="1.0"?>
<fontconfig><dir>${fonts}</dir><cachedir>${fonts}/cache</cachedir></fontconfig>
`;
}

/** The package unpacks into the system's folder for temporary files, so that this is ours for the while. */
async function inflateInto(folder: string): Promise<void> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const { inflate } = await import('@sparticuz/chromium');
    const packed = path.join(findPackage('@sparticuz/chromium'), '../../bin');
    const names = ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'];
    await Promise.all(names.map((name) => inflate(path.join(packed, name))));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
