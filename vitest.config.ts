import { defineConfig } from 'vitest/config';

/** A time zone far from everyone's, so that no test passes by the one it was written in. */
const env = { TZ: 'Pacific/Kiritimati' };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts'],
          setupFiles: ['scripts/property-seed.ts'],
          // Only a test that never ends is to run out of time, however busy the machine is.
          testTimeout: 180_000,
          hookTimeout: 60_000,
          env,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['scripts/**/*.browser.test.ts'],
          globalSetup: ['scripts/journeys/set-up.ts'],
          // As above: what a page is to show is waited for.
          expect: { poll: { timeout: 30_000 } },
          testTimeout: 180_000,
          hookTimeout: 60_000,
          env,
        },
      },
    ],
  },
});
