import { mkdirSync, mkdtempSync, rmdirSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { text } from './messages.mjs';
import { Stop } from './stop.mjs';

/** @param {string} given */
export function portOf(given) {
  const port = Number(given);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Stop(text.badPort({ port: given }));
  return port;
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<void>}
 */
export function checkPort(host, port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      reject(portProblem(host, port, error.code ?? error.message)),
    );
    server.listen({ host, port }, () => server.close(() => resolve()));
  });
}

/**
 * @param {string} host
 * @param {number} port
 * @param {string} reason the code of the system's error
 */
export function portProblem(host, port, reason) {
  const other = port < 65535 ? Math.max(port + 1, 3000) : 3000;
  return new Stop(
    reason === 'EADDRINUSE'
      ? text.portTaken({ port, other })
      : text.portRefused({ host, port, reason, other }),
  );
}

/**
 * Makes the folder where there is none, and tries to make something in it: rights alone do not tell.
 * @param {string} folder
 */
export function checkFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true });
    rmdirSync(mkdtempSync(path.join(folder, '.can-write-')));
  } catch (error) {
    const reason = /** @type {NodeJS.ErrnoException} */ (error).code ?? String(error);
    throw new Stop(text.folderNotWritable({ folder, reason }));
  }
}
