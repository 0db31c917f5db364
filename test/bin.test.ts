import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MadeUpProject } from './support/made-up-project';

let project: MadeUpProject;
let port: string;

beforeEach(async () => {
  project = new MadeUpProject();
  const probe = await listen();
  port = portOf(probe);
  probe.close();
  await once(probe, 'close');
});

afterEach(() => project.remove());

const portOf = (server: Server) => String((server.address() as AddressInfo).port);

async function listen(): Promise<Server> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

/** Runs `npm start` to its end, expects it to fail, and gives the one line that says why. */
async function failure(env: Record<string, string>, more: { before?: string[]; options?: string[] } = {}) {
  const command = project.run('start', { env: { PORT: port, ...env }, ...more });
  expect(await command.end()).toBe(1);
  expect(command.error).toMatch(/^[^\n]+\n$/);
  return command.error.trim();
}

/** Runs `npm start` until it serves, then stops it; gives what it said. */
async function served(env: Record<string, string> = {}) {
  const command = project.run('start', { env: { PORT: port, ...env } });
  await command.untilSaid('http://');
  expect(await (await fetch(`http://127.0.0.1:${port}`)).text()).toBe('page');
  command.child.kill('SIGINT');
  expect(await command.end()).toBe(0);
  expect(command.error).toBe('');
  return command.out;
}

const NO_MAKE =
  'npm error code 1\nnpm error command sh -c node-gyp rebuild\nnpm error gyp info ok\nnpm error gyp ERR! stack Error: not found: make';

const pretendNode = (version: string) => [
  '--import',
  `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'${version}'}})`,
];

describe('npm start', () => {
  it('installs and builds the first time, then says where it is', async () => {
    expect(await served()).toBe(
      'Installing what is missing (first start only, a few minutes)…\n' +
        'Building…\n' +
        `Journey Lens is ready: http://127.0.0.1:${port} (Ctrl+C stops it)\n`,
    );
  });

  it('does neither the second time', async () => {
    await served();
    expect(await served()).toBe(`Journey Lens is ready: http://127.0.0.1:${port} (Ctrl+C stops it)\n`);
    expect([project.calls('npm-ran'), project.calls('next-built')].map(({ length }) => length)).toEqual([
      1, 1,
    ]);
  });

  it('builds again when a source changed, not when its date did', async () => {
    await served();
    project.write('app/page.tsx', 'export default () => null;');
    await served();
    expect(project.calls('next-built')).toHaveLength(1);
    project.write('app/page.tsx', 'export default () => "other";');
    await served();
    expect(project.calls('next-built')).toHaveLength(2);
  });

  it('installs again when the lock file asks for another version', async () => {
    await served();
    project.write('package-lock.json', '{ "packages": { "node_modules/next": { "version": "2.0.0" } } }');
    await served();
    expect(project.calls('npm-ran')).toHaveLength(2);
  });

  it('compiles the database by itself: the first time, and again for another Node', async () => {
    project.needDatabase();
    await served();
    expect(project.calls('npm-ran')).toEqual([expect.stringMatching(/^ci .*--ignore-scripts/), 'rebuild']);
    await served();
    expect(project.calls('npm-ran').slice(2)).toEqual(['rebuild']);
  });

  it('speaks Dutch in a Dutch terminal', async () => {
    expect(await served({ LC_ALL: 'nl_BE.UTF-8' })).toContain(
      `Journey Lens staat klaar: http://127.0.0.1:${port}`,
    );
  });
});

describe('npm start, when it cannot', () => {
  it.each(['12.22.0', '18.20.4', '20.8.1'])('refuses Node %s', async (version) => {
    expect(await failure({}, { before: pretendNode(version) })).toMatch(
      new RegExp(`^Journey Lens needs Node 20\\.9\\.0 or newer, and this is ${version}\\..+nodejs\\.org`),
    );
  });

  it.each(['20.9.0', '22.0.0', '26.1.0'])('takes Node %s', async (version) => {
    expect(await failure({ PORT: 'none' }, { before: pretendNode(version) })).toContain(
      'PORT=none is not a port',
    );
  });

  it('names a taken port and proposes another, before it installs anything', async () => {
    const other = await listen();
    try {
      const line = await failure({ PORT: portOf(other) });
      expect(line).toContain(`Port ${portOf(other)} is taken`);
      expect(line).toMatch(/PORT=\d+ npm start$/);
      expect(project.calls('npm-ran')).toEqual([]);
    } finally {
      other.close();
    }
  });

  it('names a host that is not ours', async () => {
    expect(await failure({ HOST: '192.0.2.1' })).toContain(`192.0.2.1, port ${port} (EADDRNOTAVAIL)`);
  });

  it('names a data folder that cannot be written', async () => {
    const folder = path.join(project.folder, 'package.json');
    expect(await failure({ DATA_DIR: folder })).toBe(
      `The folder ${folder} cannot be written (EEXIST). Give yourself the right to, or choose another: DATA_DIR=another-folder npm start`,
    );
  });

  it('names an option that does not exist', async () => {
    expect(await failure({}, { options: ['--fast'] })).toContain('"--fast"');
  });

  it.each([
    [
      'the network',
      'npm error code ENOTFOUND\nnpm error network request to https://registry.example failed, reason: getaddrinfo ENOTFOUND registry.example\nnpm error A complete log of this run can be found in: /tmp/log',
      'Installing failed: getaddrinfo ENOTFOUND registry.example. Mend that',
    ],
    [
      'a lock file out of step',
      'npm error code EUSAGE\nnpm error\nnpm error The lock file and package.json are not in sync.',
      'Installing failed: The lock file and package.json are not in sync. Mend that',
    ],
    ['an error with only a code', 'npm error code E401', 'Installing failed: E401. Mend that'],
  ])('picks the line of npm that says what failed: %s', async (_, said, line) => {
    expect(await failure({ NPM_FAILS: said })).toContain(line);
    expect(project.calls('next-built')).toEqual([]);
  });

  it('says what is missing where the database cannot be compiled', async () => {
    project.needDatabase();
    expect(await failure({ COMPILING_FAILS: NO_MAKE })).toContain(
      'Installing failed: not found: make. The database part has to be compiled here',
    );
    expect(project.calls('next-built')).toEqual([]);
  });

  it('says where the build failed, past the warnings, and tries again the next time', async () => {
    await served();
    project.write('app/page.tsx', 'import "./gone";');
    const said =
      './instrumentation.ts:9:5\nWarning: no such error\n> Build error occurred\nError: Turbopack build failed with 1 error:\n./app/page.tsx:1:1\nError: Module not found';
    for (let attempt = 1; attempt <= 2; attempt++) {
      expect(await failure({ BUILD_FAILS: said })).toContain(
        'Building failed: ./app/page.tsx:1:1 Error: Module not found.',
      );
      expect(project.calls('next-built')).toHaveLength(1 + attempt);
    }
  });

  it('passes on the one line of a server that will not start, without the stack', async () => {
    const line = 'Another process has the database in data open.';
    expect(await failure({ SERVER_FAILS: `⨯ ${line}\n    at openDb (open-db.ts:1:1)` })).toBe(line);
  });
});

describe('npm test', () => {
  const green = { numPassedTests: 3, numFailedTests: 0 };

  /** Runs it over made-up reports of vitest; gives its exit code, its lines without their times, and the last. */
  async function tested(reports: Record<string, object>, env: Record<string, string> = {}) {
    const command = project.run('test', { env: { REPORTS: JSON.stringify(reports), ...env } });
    const code = await command.end();
    const lines = command.out
      .replace(/ \(\d+\.\d s\)/g, '')
      .trim()
      .split('\n');
    return { code, lines, last: lines.at(-1) };
  }

  it('gives every stage a line and ends with the count of all tests', async () => {
    expect(await tested({ unit: green, browser: { ...green, numPassedTests: 4 } })).toEqual({
      code: 0,
      last: '7 passed, 0 failed',
      lines: [
        'Installing what is missing (first start only, a few minutes)…',
        'Types: passed',
        'Lint: passed',
        'Production build: passed',
        'Unit tests: 3 passed, 0 failed',
        'Browser tests: 4 passed, 0 failed',
        '7 passed, 0 failed',
      ],
    });
  });

  it('checks without the database what it can, then says why that could not be compiled', async () => {
    project.needDatabase();
    const command = project.run('test', { env: { REPORTS: '{}', COMPILING_FAILS: NO_MAKE } });
    expect(await command.end()).toBe(1);
    expect(command.out).toMatch(/Production build: passed [^\n]+\n$/);
    expect(command.error).toMatch(/^Installing failed: not found: make\.[^\n]+\n$/);
  });

  it('shows what a stage said only when it failed, and goes on', async () => {
    const { code, lines, last } = await tested({ unit: { ...green, numFailedTests: 2 }, browser: green });
    expect({ code, last }).toEqual({ code: 1, last: '6 passed, 2 failed' });
    expect(lines).toContain('unit says more');
    expect(lines).not.toContain('browser says more');
  });

  it.each(['TYPES_FAIL', 'LINT_FAILS'])('counts a failed stage without tests as one: %s', async (failing) => {
    const { code, lines, last } = await tested(
      { unit: green, browser: green },
      { [failing]: 'because of this' },
    );
    expect({ code, last }).toEqual({ code: 1, last: '6 passed, 1 failed' });
    expect(lines).toContain('because of this');
  });

  it('counts a file that does not load, and a run that reports nothing', async () => {
    const unloaded = { ...green, testResults: [{ status: 'failed', assertionResults: [] }] };
    expect(await tested({ unit: unloaded })).toMatchObject({ code: 1, last: '3 passed, 2 failed' });
  });

  it('leaves the browser out when there is nothing to look at', async () => {
    const { code, lines, last } = await tested({ unit: green, browser: green }, { BUILD_FAILS: 'no build' });
    expect({ code, last }).toEqual({ code: 1, last: '3 passed, 1 failed' });
    expect(lines).toContain('Browser tests: not run, because the build failed');
    expect(lines).toContain('no build');
  });

  it('says so when CHROME_PATH is not a browser', async () => {
    const { lines, last } = await tested({ unit: green, browser: green }, { CHROME_PATH: '/gone' });
    expect(last).toBe('3 passed, 1 failed');
    expect(lines.join()).toContain('CHROME_PATH names /gone');
  });
});
