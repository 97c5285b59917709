import { defineConfig } from 'vitest/config';

const TWO_MINUTES = 120_000;

export default defineConfig({
  test: {
    // Two at a time on the smallest machine this runs on: left to itself, half of two cores is one.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/browser/**'],
          testTimeout: TWO_MINUTES,
          hookTimeout: TWO_MINUTES,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/built-site.ts',
          testTimeout: TWO_MINUTES,
          hookTimeout: TWO_MINUTES,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/built-site.ts',
          // One browser at a time: two at once would unpack the same Chromium and fight over two cores.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: TWO_MINUTES,
          hookTimeout: TWO_MINUTES,
        },
      },
    ],
  },
});
