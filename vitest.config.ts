import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', 'test/consumer/**'],
          testTimeout: 60_000,
        },
      },
      {
        // Needs the built site; one Chromium serves all files.
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/support/global-setup.ts'],
          maxWorkers: 2,
          testTimeout: 60_000,
        },
      },
      {
        // Packs the packages and installs them in a fresh site.
        test: {
          name: 'consumer',
          include: ['test/consumer/**/*.test.ts'],
          globalSetup: ['test/consumer/support/global-setup.ts'],
          testTimeout: 60_000,
        },
      },
    ],
  },
});
