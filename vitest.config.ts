import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const inProject = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const alias = [
  { find: /^@\//, replacement: inProject('./') },
  // Throws wherever a bundler does not take it away, and there is no bundler here.
  { find: 'server-only', replacement: inProject('test/support/server-only.ts') },
];

/** What files import is loaded once in each worker: none changes it, and each has a database or server of its own. */
const isolate = false;

export default defineConfig({
  test: {
    // Two servers with a browser each are what two cores carry.
    maxWorkers: 2,
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['test/*.test.ts'],
          setupFiles: ['test/support/strict-console.ts'],
          isolate,
          // Some start processes of their own; on a busy machine that takes its time.
          testTimeout: 30_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'browser',
          include: ['test/browser/*.spec.ts'],
          isolate,
          // A browser on a busy machine can be late once; what is wrong stays wrong.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
