import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type ServedSite } from './static-server.ts';

const FILES: Readonly<Record<string, string>> = {
  'secret.txt': 'secret',
  'site/index.html': 'front',
  'site/404.html': 'lost',
  'site/people/index.html': 'people',
  'site/data.json': '{}',
  'site/_headers': '/*\n  X-Everywhere: yes\n/people/*\n  X-People: yes\n',
};

let folder: string;
let site: ServedSite;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'dateline-'));
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  symlinkSync('../secret.txt', path.join(folder, 'site/out.txt'));
  symlinkSync('..', path.join(folder, 'site/up'));
  symlinkSync('/', path.join(folder, 'site/root'));
  symlinkSync('data.json', path.join(folder, 'site/again.json'));
  site = await serveSite({ folder: path.join(folder, 'site'), base: '/papers/' });
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Asks for a path as it is: a client that tidies addresses would hide what the server does with them. */
function ask(pathname: string): Promise<Answer> {
  const { hostname, port } = new URL(site.address);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path: pathname }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (body += part));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body }),
      );
    });
    asked.on('error', reject).end();
  });
}

describe('The static server', () => {
  it.each(['out.txt', 'up/secret.txt', 'up/', 'root/etc/hostname', 'root/'])(
    'follows no link out of its folder: %s',
    async (name) => {
      expect(await ask(`/papers/${name}`)).toMatchObject({ status: 404, body: 'lost' });
    },
  );

  it('follows a link within its folder', async () => {
    expect(await ask('/papers/again.json')).toMatchObject({ status: 200, body: '{}' });
  });

  it('answers a folder with its index', async () => {
    expect(await ask('/papers/')).toMatchObject({ status: 200, body: 'front' });
    expect(await ask('/papers/people/')).toMatchObject({ status: 200, body: 'people' });
  });

  it('sends a folder without its slash on, with the query', async () => {
    expect(await ask('/papers/people?q=a')).toMatchObject({
      status: 301,
      headers: { location: '/papers/people/?q=a' },
    });
    expect(await ask('/papers')).toMatchObject({ status: 301, headers: { location: '/papers/' } });
  });

  it('names the type of a file', async () => {
    expect((await ask('/papers/data.json')).headers['content-type']).toBe(
      'application/json; charset=utf-8',
    );
  });

  it('obeys the _headers file', async () => {
    expect((await ask('/papers/')).headers).toMatchObject({ 'x-everywhere': 'yes' });
    expect((await ask('/papers/')).headers).not.toHaveProperty('x-people');
    expect((await ask('/papers/people/')).headers).toMatchObject({ 'x-people': 'yes' });
  });

  it.each([
    '/',
    '/people/',
    '/papers/nothing/',
    '/papers/../secret.txt',
    '/papers/%2e%2e/secret.txt',
    '/papers/..%2fsecret.txt',
    '/papers/..%5csecret.txt',
    '/papers//people',
    '/papers/%00',
    '/papers/%',
  ])('has nothing at %s', async (pathname) => {
    expect(await ask(pathname)).toMatchObject({ status: 404, body: 'lost' });
  });
});
