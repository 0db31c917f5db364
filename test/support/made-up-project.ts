import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from '../../bin/project.mjs';

const LOCK = JSON.stringify({ packages: { '': {}, 'node_modules/next': { version: '1.0.0' } } });

/** Stands in for npm: writes down what it was asked for and puts Next "there", or fails as told. */
const NPM = `
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
appendFileSync('npm-ran', process.argv.slice(2).join(' ') + '\\n');
const failure = process.argv[2] === 'rebuild' ? process.env.COMPILING_FAILS : process.env.NPM_FAILS;
if (failure) { console.error(failure); process.exit(1); }
mkdirSync('node_modules', { recursive: true });
writeFileSync('node_modules/.package-lock.json', readFileSync('package-lock.json'));
`;

/** Stands in for the command of Next: builds a BUILD_ID, or fails as told. */
const NEXT = `
const { appendFileSync, mkdirSync, writeFileSync } = require('node:fs');
const command = process.argv[2];
if (command === 'build') {
  appendFileSync('next-built', 'built\\n');
  if (process.env.BUILD_FAILS) { console.error(process.env.BUILD_FAILS); process.exit(1); }
  mkdirSync('.next', { recursive: true });
  writeFileSync('.next/BUILD_ID', 'made up');
}
`;

/** Stands in for the server of Next: serves one page, or fails as told. */
const NEXT_SERVER = `
module.exports = () => ({
  prepare: async () => {
    if (!process.env.SERVER_FAILS) return;
    console.error(process.env.SERVER_FAILS);
    process.exit(1);
  },
  getRequestHandler: () => async (_, response) => response.end('page'),
});
`;

/** Stand in for the checks of `npm test`: fail as told, and report tests as vitest does. */
const CHECK = (failure: string) => `
if (process.env.${failure}) { console.error(process.env.${failure}); process.exit(1); }
`;
const VITEST = `
import { writeFileSync } from 'node:fs';
const project = process.argv[process.argv.indexOf('--project') + 1];
const report = JSON.parse(process.env.REPORTS)[project];
const file = process.argv.find((parameter) => parameter.startsWith('--outputFile=')).slice(13);
if (report) writeFileSync(file, JSON.stringify({ testResults: [], ...report }));
console.error(project + ' says more');
process.exit(report?.numFailedTests === 0 && !report.testResults ? 0 : 1);
`;

/** A project of a few files around the real commands, with stand-ins for npm and Next. */
export class MadeUpProject {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'journey-lens-project-'));
  readonly #children: ChildProcess[] = [];

  constructor() {
    cpSync(path.join(ROOT, 'bin'), path.join(this.folder, 'bin'), { recursive: true });
    this.write('package.json', '{ "type": "module" }');
    this.write('package-lock.json', LOCK);
    this.write('app/page.tsx', 'export default () => null;');
    this.write('npm/npm-cli.js', NPM);
    this.write('node_modules/next/package.json', '{ "type": "commonjs" }');
    this.write('node_modules/next/dist/bin/next', NEXT);
    this.write('node_modules/next/index.js', NEXT_SERVER);
    this.write('node_modules/typescript/bin/tsc', CHECK('TYPES_FAIL'));
    this.write('node_modules/@biomejs/biome/bin/biome', CHECK('LINT_FAILS'));
    this.write('node_modules/vitest/vitest.mjs', VITEST);
    this.write('browser', '#!/bin/sh\nexit 0');
    chmodSync(path.join(this.folder, 'browser'), 0o755);
  }

  write(file: string, content: string) {
    mkdirSync(path.dirname(path.join(this.folder, file)), { recursive: true });
    writeFileSync(path.join(this.folder, file), content);
  }

  /** What a stand-in was called for, by the file in which it writes that down. */
  calls(file: 'npm-ran' | 'next-built'): string[] {
    const list = path.join(this.folder, file);
    return existsSync(list) ? readFileSync(list, 'utf8').trim().split('\n') : [];
  }

  /** Asks for a database that nobody has compiled for this Node. */
  needDatabase() {
    const lock = '{ "packages": { "node_modules/better-sqlite3": { "version": "1.0.0" } } }';
    this.write('package-lock.json', lock);
    this.write('node_modules/better-sqlite3/build/Release/better_sqlite3.node', 'not for this Node');
  }

  /** Starts a command of `bin/`; `before` are options of Node itself. */
  run(
    command: 'start' | 'test',
    {
      env,
      before = [],
      options = [],
    }: { env: Record<string, string>; before?: string[]; options?: string[] },
  ): Command {
    const child = spawn(
      process.execPath,
      [...before, path.join(this.folder, `bin/${command}.mjs`), ...options],
      {
        cwd: this.folder,
        env: {
          NODE_ENV: 'production',
          PATH: process.env.PATH,
          LC_ALL: 'en_US.UTF-8',
          npm_execpath: path.join(this.folder, 'npm/npm-cli.js'),
          CHROME_PATH: path.join(this.folder, 'browser'),
          ...env,
        },
      },
    );
    this.#children.push(child);
    return new Command(child);
  }

  remove() {
    for (const child of this.#children) child.kill('SIGTERM');
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A command that runs, and what it has said so far. */
export class Command {
  out = '';
  error = '';
  readonly #ended: Promise<unknown>;

  constructor(readonly child: ChildProcess) {
    child.stdout?.setEncoding('utf8').on('data', (chunk) => {
      this.out += chunk;
    });
    child.stderr?.setEncoding('utf8').on('data', (chunk) => {
      this.error += chunk;
    });
    this.#ended = once(child, 'close');
  }

  /** Its exit code, once it ends. */
  async end(): Promise<number | null> {
    await this.#ended;
    return this.child.exitCode;
  }

  /** Waits until it has said something, and fails when it ends without. */
  async untilSaid(words: string): Promise<void> {
    while (!this.out.includes(words)) {
      if (this.child.exitCode !== null)
        throw new Error(`It ended without "${words}": ${this.out}${this.error}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}
