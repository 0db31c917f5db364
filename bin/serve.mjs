import { spawn } from 'node:child_process';
import { request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { portProblem } from './check-surroundings.mjs';
import { text } from './messages.mjs';
import { ROOT, WEB_SERVER } from './project.mjs';
import { SIGNALS } from './run.mjs';
import { Stop, say } from './stop.mjs';

/** How long open requests get to finish after Ctrl+C, in milliseconds; a second Ctrl+C does not wait. */
const GRACE = 5000;
/** Below this many milliseconds a second signal is the first one again, handed on by npm. */
const ECHO = 500;

/**
 * Runs the server until it ends, and says where it is as soon as it serves.
 * @param {{ host: string, port: number, folder: string, verbose: boolean }} options
 * @returns {Promise<number>} the exit code: 0 when it was told to stop
 * @throws Stop with the server's own words when it ends by itself before it serves
 */
export async function serve({ host, port, folder, verbose }) {
  const server = spawn(process.execPath, [WEB_SERVER], {
    cwd: ROOT,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      HOST: host,
      PORT: String(port),
      DATA_DIR: folder,
    },
    stdio: ['ignore', verbose ? 'inherit' : 'ignore', 'pipe'],
  });
  const stopping = stopOnSignal(server);
  const ended = new Promise((resolve) => {
    server.once('close', (code, signal) => resolve(String(signal ?? code)));
  });

  let said = '';
  const keep = (/** @type {string} */ chunk) => {
    said += chunk;
  };
  server.stderr.setEncoding('utf8').on('data', keep);
  const how = await Promise.race([ended, answers(host, port, ended)]);
  if (how !== undefined) {
    if (stopping()) return 0;
    if (verbose) process.stderr.write(said);
    if (said.includes('EADDRINUSE')) throw portProblem(host, port, 'EADDRINUSE');
    throw new Stop(firstLine(said) ?? text.serverEnded({ how }));
  }

  server.stderr.off('data', keep).pipe(process.stderr);
  process.stderr.write(said);
  say(text.ready({ address: `http://${visibleName(host)}:${port}` }));
  const end = await ended;
  if (stopping()) return 0;
  throw new Stop(text.serverEnded({ how: end }));
}

/**
 * Hands signals on to the server, and ends it after a while when it does not end by itself.
 * @param {import('node:child_process').ChildProcess} server
 * @returns {() => boolean} whether it was told to stop
 */
function stopOnSignal(server) {
  /** @type {number | undefined} */
  let toldAt;
  const stop = () => {
    if (toldAt === undefined) {
      toldAt = Date.now();
      server.kill('SIGTERM');
      // What was acknowledged is on the disk already, so ending it hard loses nothing.
      setTimeout(() => server.kill('SIGKILL'), GRACE).unref();
    } else if (Date.now() - toldAt > ECHO) server.kill('SIGKILL');
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  return () => toldAt !== undefined;
}

/**
 * Resolves once the server answers anything at all: it listens before it is ready, and lets requests wait.
 * @param {string} host
 * @param {number} port
 * @param {Promise<unknown>} ended
 * @returns {Promise<undefined>}
 */
async function answers(host, port, ended) {
  let waiting = true;
  ended.then(() => {
    waiting = false;
  });
  const name = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  while (waiting) {
    const answered = await new Promise((resolve) => {
      request({ host: name, port, path: '/_next/static/', method: 'HEAD', agent: false })
        .once('response', () => resolve(true))
        .once('error', () => resolve(false))
        .end();
    });
    if (answered) return undefined;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return undefined;
}

/** The first line that is neither decoration nor a stack. @param {string} said */
const firstLine = (said) =>
  said
    .split('\n')
    .map((line) => line.replace(/^\s*[⨯⚠]\s*/, '').trim())
    .find((line) => line !== '' && !line.startsWith('at '));

/** A name under which others reach us, when we listen for others. @param {string} host */
function visibleName(host) {
  if (host === '0.0.0.0' || host === '::') {
    const addresses = Object.values(networkInterfaces()).flatMap((own) => own ?? []);
    return addresses.find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? 'localhost';
  }
  return host.includes(':') ? `[${host}]` : host;
}
