import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT, WEB_SERVER } from '../../bin/project.mjs';

/** The production build, served on a port of its own over a folder of its own. */
export type RunningApp = {
  url: string;
  /** The process of the server, as it runs now. */
  pid: () => number;
  dataDir: string;
  /** Asks it to end, as Ctrl+C does, and throws away its folder. Fails when it does not end. */
  stop: () => Promise<void>;
  /** Ends it as a power cut does; the folder stays, for `restart`. */
  kill: () => Promise<void>;
  /** Starts it again over the same folder, at the same address; kills it first where it still runs. */
  restart: () => Promise<void>;
};

/** How long it may take to answer, and to end, in milliseconds. */
const START_TIMEOUT = 30_000;
const STOP_TIMEOUT = 10_000;

/**
 * Starts the app; the build has to be there (`npm test` makes it before the browser tests).
 * @param options.env added to the environment of the server
 */
export async function startApp({ env = {} }: { env?: Record<string, string> } = {}): Promise<RunningApp> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'journey-lens-data-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const start = () => startServer(url, port, { ...env, DATA_DIR: dataDir });
  let server = await start();

  const kill = () => end(server, 'SIGKILL');
  return {
    url,
    pid: () => server.pid ?? 0,
    dataDir,
    kill,
    restart: async () => {
      await kill();
      server = await start();
    },
    stop: async () => {
      try {
        await end(server, 'SIGTERM');
      } finally {
        await rm(dataDir, { recursive: true, force: true });
      }
    },
  };
}

async function startServer(url: string, port: number, env: Record<string, string>): Promise<ChildProcess> {
  const server = spawn(process.execPath, [WEB_SERVER], {
    cwd: ROOT,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      HOST: '127.0.0.1',
      PORT: String(port),
      ...env,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const killAtExit = () => server.kill('SIGKILL');
  process.once('exit', killAtExit);
  server.once('exit', () => process.off('exit', killAtExit));
  const deadline = Date.now() + START_TIMEOUT;
  while (!(await answers(url))) {
    if (hasEnded(server)) throw new Error(`The server ended before it answered (${server.exitCode})`);
    if (Date.now() > deadline) {
      await end(server, 'SIGKILL');
      throw new Error(`The server did not answer within ${START_TIMEOUT / 1000} s`);
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return server;
}

const hasEnded = (server: ChildProcess) => server.exitCode !== null || server.signalCode !== null;

/** Anything at all will do: the server listens before it is ready, and lets requests wait. */
const answers = (url: string) =>
  fetch(`${url}/_next/static/`, { method: 'HEAD' }).then(
    () => true,
    () => false,
  );

async function end(server: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (hasEnded(server)) return;
  const ended = once(server, 'exit');
  server.kill(signal);
  const timer = setTimeout(() => server.kill('SIGKILL'), STOP_TIMEOUT);
  await ended;
  clearTimeout(timer);
  if (signal === 'SIGTERM' && server.signalCode === 'SIGKILL')
    throw new Error(`The server did not stop within ${STOP_TIMEOUT / 1000} s of being asked`);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
