import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          environment: 'happy-dom',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/chrome/**'],
        },
      },
      {
        test: {
          name: 'chrome',
          environment: 'node',
          include: ['tests/chrome/**/*.test.ts'],
          globalSetup: ['tests/chrome/build-once.ts'],
          // A browser on a busy machine may miss a frame: once more before it counts as a failure; both tries are reported.
          retry: 1,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
