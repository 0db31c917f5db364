import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, whatever folder the command was given in. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The scripts that the commands run, as files, so that no shell and no `npx` comes between. */
export const NEXT = path.join(ROOT, 'node_modules/next/dist/bin/next');
export const WEB_SERVER = path.join(ROOT, 'bin/web-server.mjs');
export const TSC = path.join(ROOT, 'node_modules/typescript/bin/tsc');
export const BIOME = path.join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
export const VITEST = path.join(ROOT, 'node_modules/vitest/vitest.mjs');
export const PLAYWRIGHT = path.join(ROOT, 'node_modules/playwright-core/cli.js');
