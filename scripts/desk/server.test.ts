import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HARBOUR, openTestFolder, type TestFolder } from '../importing/test-folder.ts';
import { serveDesk, type ServedDesk } from './server.ts';
import { ask as askAt } from './test-client.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

let folder: TestFolder;
let bench: Workbench;
let desk: ServedDesk;
let cookie = '';

beforeAll(async () => {
  folder = await openTestFolder();
  await folder.put('harbour.txt', HARBOUR.replace('3 February 2031, 14:20', ''));
  bench = await openWorkbench(folder.content, join(folder.content, '.cache'));
  desk = await serveDesk({ bench, name: 'Test', out: join(folder.content, 'none') });
});

afterAll(async () => {
  await desk.close();
  await folder.remove();
});

const origin = () => new URL(desk.address).origin;
const ask = (path: string, asked?: Parameters<typeof askAt>[2]) => askAt(desk.address, path, asked);

const post = (path: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
  ask(path, {
    method: 'POST',
    body: new URLSearchParams(form).toString(),
    headers: { cookie, origin: origin(), ...headers },
  });

describe('The desk', () => {
  test('opens once, for whoever has its token', async () => {
    expect((await ask('/queue')).status).toBe(403);
    expect((await ask('/?token=guess')).status).toBe(403);
    const { pathname, search } = new URL(desk.address);
    const opened = await ask(pathname + search);
    expect(opened.status).toBe(303);
    const [set = ''] = opened.headers['set-cookie'] ?? [];
    expect(set).toContain('HttpOnly; SameSite=Strict');
    cookie = set.split(';')[0] ?? '';
    expect((await ask(pathname + search)).status).toBe(403);
    expect((await ask('/queue', { headers: { cookie: `${cookie}x` } })).status).toBe(403);
    const page = await ask('/queue', { headers: { cookie } });
    expect(page.status).toBe(200);
    expect(page.headers['content-security-policy']).toContain("trusted-types 'none'");
    expect(page.text).toContain('has no date');
  });

  test.each(['localhost', 'rebound.example', '127.0.0.1:1'])(
    'answers to its own address alone, not to %s',
    async (host) => {
      expect((await ask('/queue', { headers: { cookie, host } })).status).toBe(421);
    },
  );

  test.each([
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
    { origin: 'http://127.0.0.1:1' },
    { origin: '' },
  ])('writes nothing for pages of others: $origin', async (headers) => {
    const before = await folder.files();
    const doubt = bench.queue()[0]?.id ?? '';
    const answered = await post('/answer', { doubt, answer: 'confirm' }, headers);
    expect(answered.status).toBe(403);
    expect(await folder.files()).toEqual(before);
  });

  test('writes nothing for a page that tells no origin, nor for a frame of another site', async () => {
    expect((await ask('/undo', { method: 'POST', headers: { cookie } })).status).toBe(403);
    const headers = { cookie, 'sec-fetch-site': 'cross-site' };
    expect((await ask('/queue', { headers })).status).toBe(403);
  });

  test.each([
    '/style/../../package.json',
    '/style/%2e%2e/%2e%2e/package.json',
    '/style/fonts/..%2f..%2fsite.css',
    '/desk.ts',
    '/articles/..%2f..%2farchive',
    '/people/../../archive.yaml',
  ])('shows no other file: %s', async (path) => {
    expect((await ask(path, { headers: { cookie } })).status).toBe(404);
  });

  test('shows its own', async () => {
    for (const path of ['/style/site.css', '/style/fonts.css', '/desk.js', '/desk.css'])
      expect((await ask(path, { headers: { cookie } })).status).toBe(200);
  });

  test.each([
    ['/field', { field: 'date', value: 'soon' }, 'not a day of the calendar'],
    ['/field', { field: '../x', value: '1' }, 'no such field'],
    ['/lines', { lines: '1; 2', role: 'body' }, 'Name lines'],
    ['/lines', { lines: '1', role: 'hero' }, 'no role'],
    ['/name', { name: 'Roe', person: '../x' }, 'no person'],
    ['/person', { id: '../../x' }, 'no such person'],
    ['/merge', { id: 'renata-olmedo', into: 'renata-olmedo' }, 'no other person'],
    ['/split', { id: 'renata-olmedo', other: 'New', article: '' }, 'Tick the articles'],
  ])('refuses what can’t be: %s', async (path, form, says) => {
    const article = bench.material().records[0]?.id ?? '';
    const before = await folder.files();
    const answered = await post(path, { article, ...form });
    expect(answered.status).toBe(409);
    expect(answered.text).toContain(says);
    expect(await folder.files()).toEqual(before);
  });

  test('writes an answer, and takes it back', async () => {
    const before = await folder.files();
    const doubt = bench.queue()[0]?.id ?? '';
    const answered = await post('/answer', { doubt, answer: 'choose', other: '2031-02-03' });
    expect(answered.headers.location).toBe('/queue?note=written');
    await bench.settled();
    expect(bench.material().records[0]?.date).toBe('2031-02-03');
    expect((await ask('/queue?note=written', { headers: { cookie } })).text).toContain(
      'corrections/harbour.txt.yaml',
    );
    expect((await post('/undo', {})).status).toBe(303);
    await bench.settled();
    expect(await folder.files()).toEqual(before);
  });

  test.each([
    ['/merge', { into: 'torvald-eikeland' }, 'sameAs: torvald-eikeland'],
    ['/review', { review: 'rejected' }, 'review: rejected'],
    ['/split', { other: 'Renata Olmedo (pilot)' }, 'name: Renata Olmedo (pilot)'],
    [
      '/person',
      {
        name: 'Renata Ruiz',
        also: 'R. Olmedo',
        wikidata: 'Q7',
        note: 'Pilot.',
        review: 'confirmed',
      },
      'name: Renata Ruiz\nalso:\n  - R. Olmedo\n  - Renata Olmedo\nwikidata: Q7\nreview: confirmed\n---\n\nPilot.',
    ],
  ])('changes a person and takes it back: %s', async (path, form, text) => {
    const before = await folder.files();
    const article = bench.material().records[0]?.id ?? '';
    const answered = await post(path, { id: 'renata-olmedo', article, ...form });
    expect(answered.status).toBe(303);
    expect(
      bench
        .last()
        ?.edits.map(({ after }) => after)
        .join(''),
    ).toContain(text);
    await bench.settled();
    expect(bench.state().fault).toBeUndefined();
    const errors = bench.material().diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
    await post('/undo', {});
    await bench.settled();
    expect(await folder.files()).toEqual(before);
  });

  test('shows first what it would write, where it is asked to', async () => {
    const before = await folder.files();
    const form = { id: 'renata-olmedo', name: 'Renata Olmedo', review: 'confirmed', note: '<b>' };
    const shown = await post('/person', { ...form, preview: 'yes' });
    expect(shown.text).toContain('review: confirmed');
    expect(shown.text).toContain('value="&lt;b&gt;"');
    expect(shown.text).not.toContain('<b>');
    expect(await folder.files()).toEqual(before);
  });

  test('leaves alone what somebody has written that is no YAML, and says so', async () => {
    mkdirSync(join(folder.content, 'corrections'), { recursive: true });
    const path = join(folder.content, 'corrections/harbour.txt.yaml');
    writeFileSync(path, 'roles: [\n');
    const page = await ask('/queue', { headers: { cookie } });
    expect(page.text).toContain('corrections/harbour.txt.yaml can’t be changed as it is');
    const doubt = bench.queue()[0]?.id ?? '';
    expect((await post('/answer', { doubt, answer: 'confirm' })).status).toBe(409);
    expect((await folder.files())['corrections/harbour.txt.yaml']).toBe('roles: [\n');
    rmSync(path);
  });

  test('refuses where a file has changed since the form was shown', async () => {
    const page = await ask('/people/renata-olmedo', { headers: { cookie } });
    const seen =
      /name="seen" value="([^"]*)"/.exec(page.text)?.[1]?.replaceAll('&quot;', '"') ?? '';
    expect(seen).toContain('people/renata-olmedo.md');
    const path = join(folder.content, 'people/renata-olmedo.md');
    writeFileSync(path, '---\nname: Renata Olmedo\nreview: confirmed\n---\n\nMine.\n');
    const answered = await post('/review', { id: 'renata-olmedo', review: 'rejected', seen });
    expect(answered.status).toBe(409);
    expect(answered.text).toContain('has changed since it was shown here');
    expect((await folder.files())['people/renata-olmedo.md']).toContain('Mine.');
  });

  test('writes nothing through a link', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'dateline-elsewhere-'));
    rmSync(join(folder.content, 'corrections'), { recursive: true, force: true });
    mkdirSync(join(elsewhere, 'corrections'));
    symlinkSync(join(elsewhere, 'corrections'), join(folder.content, 'corrections'));
    const article = bench.material().records[0]?.id ?? '';
    const answered = await post('/lines', { article, lines: '1', role: 'body' });
    expect(answered.status).toBe(409);
    expect(answered.text).toContain('is a link, or lies behind one');
    rmSync(elsewhere, { recursive: true });
  });
});
