import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { serveSite } from '../static-server.ts';
import { browse } from './browse.ts';

const FAULTS = {
  'calm.html': '<p>Nothing happens.</p>',
  'runs.html': '<img src="data:image/png,x" onerror="canary(1)">',
  'framed.html': '<iframe srcdoc="<script>parent.canary(1)</script>"></iframe>',
  'asks.html': '<img src="https://evil.example/pixel.png">',
  'leads-on.html': '<script>location.replace("/calm.html")</script>',
  'breaks.html': '<script>null.x</script>',
  'lacks.html': '<link rel="stylesheet" href="/gone.css">',
};

const folder = mkdtempSync(path.join(tmpdir(), 'dateline-browse-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('what a page does that it should not is heard', async () => {
  for (const [name, html] of Object.entries(FAULTS))
    writeFileSync(path.join(folder, name), `<!doctype html><link rel="icon" href="data:,">${html}`);
  const site = await serveSite({ folder });
  const browser = await launchBrowser(inject('browser'));
  const heard = await Promise.all(
    Object.keys(FAULTS).map(async (name) => {
      const complaints = await browse(browser, [`${site.address}${name}`]);
      return [name, complaints.join(' ')] as const;
    }),
  );
  await browser.close();
  await site.close();
  expect(Object.fromEntries(heard)).toMatchObject({
    'calm.html': '',
    'runs.html': expect.stringContaining('canary'),
    'framed.html': expect.stringContaining('canary'),
    'asks.html': expect.stringContaining('evil.example'),
    'leads-on.html': expect.stringContaining('led on'),
    'breaks.html': expect.stringContaining('null'),
    'lacks.html': expect.stringContaining('404'),
  });
});
