import { defineConfig } from 'vitest/config';

/** The tests that mutations of `src/archive` are tried against: its own, without what needs a build or a browser. */
export default defineConfig({
  test: {
    include: ['src/archive/**/*.test.ts'],
    setupFiles: ['scripts/property-seed.ts'],
    testTimeout: 60_000,
    env: { TZ: 'Pacific/Kiritimati' },
  },
});
