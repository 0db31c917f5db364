import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { text } from './messages.mjs';
import { NEXT, ROOT } from './project.mjs';
import { runNode } from './run.mjs';
import { Stop } from './stop.mjs';

/** What the build is made from: whole folders, and files of the top folder. */
const FOLDERS = ['app', 'db', 'lib', 'public'];
const FILES =
  /^(instrumentation.*|proxy|next\.config|postcss\.config|tsconfig|package|package-lock)\.(ts|mjs|json)$/;

// Lies in Next's own folder, so that it goes when the build goes.
const NOTE = path.join(ROOT, '.next/journey-lens-sources');

/** Whether the production build is there and made of exactly these sources. */
export const isBuilt = () =>
  existsSync(path.join(ROOT, '.next/BUILD_ID')) &&
  existsSync(NOTE) &&
  readFileSync(NOTE, 'utf8') === fingerprint(ROOT);

/**
 * Makes the production build.
 * @param {{ verbose: boolean }} options
 * @throws BuildFailed
 */
export async function build({ verbose }) {
  // Taken before the build: what is edited meanwhile makes it old.
  const sources = fingerprint(ROOT);
  rmSync(NOTE, { force: true });
  const { ok, output } = await runNode([NEXT, 'build'], {
    cwd: ROOT,
    verbose,
    env: { NODE_ENV: 'production' },
  });
  if (!ok) throw new BuildFailed(output);
  writeFileSync(NOTE, sources);
}

/** Carries all that the build said. */
export class BuildFailed extends Stop {
  /** @param {string} output */
  constructor(output) {
    super(text.buildFailed({ reason: whyNextFailed(output) }));
    this.output = output;
  }
}

/**
 * A hash over the names and contents of all sources, the same on every machine.
 * @param {string} root
 */
export function fingerprint(root) {
  const files = readdirSync(root).filter((name) => FILES.test(name));
  for (const folder of FOLDERS) {
    if (!existsSync(path.join(root, folder))) continue;
    for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true }))
      if (entry.isFile())
        files.push(path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)));
  }
  const hash = createHash('sha256');
  for (const file of files.map((name) => name.replaceAll('\\', '/')).sort()) {
    const content = readFileSync(path.join(root, file));
    hash.update(`${file}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

/** What Next stumbled over and where; warnings come before that. @param {string} output */
function whyNextFailed(output) {
  const plain = stripVTControlCharacters(output);
  const lines = plain
    .slice(Math.max(0, plain.indexOf('Build error occurred')))
    .split('\n')
    .map((line) => line.trim());
  const place = lines.find((line) => /^\.\/\S+\.\w+(:\d+)*$/.test(line));
  const error = lines.slice(place ? lines.indexOf(place) : 0).find((line) => /error/i.test(line));
  return [place, error].filter(Boolean).join(' ').replace(/\.$/, '') || 'next build';
}
