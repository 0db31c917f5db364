import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { exampleWorkspaceId } from '../../lib/examples';
import { twelveSteps } from '../../lib/framework/twelve-steps';
import type { LiveEntry } from '../../lib/live/live-message';
import { type RunningApp, startApp } from '../support/running-app';
import { type BenchRow, percentile, spread } from './bench-row';
import { benchHocuspocus } from './hocuspocus';
import { openStream } from './open-stream';
import { postCommand } from './post-command';

const WORKSPACE = exampleWorkspaceId('en');
const JOURNEY = `${WORKSPACE}/business-trip`;
const STEPS = twelveSteps('en').flatMap(({ steps }) => steps.map(({ id }) => id));
const EDITORS = 30;
const EDITS_PER_SECOND = 2;
/** What stood still until then has its pages and its code at hand only a moment later, in milliseconds. */
export const WARM_UP = 2000;
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What a room does: how many edit how often, for how long (in seconds), and how many listen. */
export type Room = { editors: number; perSecond: number; seconds: number; listeners: number };

const NOT_MEASURED = { median: 'not measured: BENCH_PEERS names no folder', range: '–' };

/** From an edit to every other screen: thirty editors, thirty and two hundred streams. Needs a build. */
export async function benchPropagation(): Promise<BenchRow[]> {
  const small = { editors: EDITORS, perSecond: EDITS_PER_SECOND, seconds: 20, listeners: EDITORS };
  const large = { ...small, listeners: 200 };
  const what = ({ editors, perSecond, seconds, listeners }: Room) =>
    `from an edit to ${listeners} streams, ${editors} editors at ${perSecond} a second, ${seconds} s: p99`;
  const app = await startApp();
  try {
    const runs = [
      {
        what: `@hocuspocus/server + yjs, in memory: ${what(small)}`,
        run: () => benchHocuspocus(small),
        aim: '–',
      },
      { what: what(small), run: () => editAndListen(app, small), aim: 'no worse' },
      { what: what(large), run: () => editAndListen(app, large), aim: '50 ms' },
    ].map((one) => ({ ...one, figures: [] as number[] }));
    // In turns, so that a machine that is busy for a while is so for all of them.
    for (let round = 0; round < ROUNDS; round += 1)
      for (const { run, figures } of runs) {
        const times = await run();
        if (times) figures.push(percentile(times, 0.99));
      }
    return runs.map(({ what, figures, aim }) => ({
      what,
      ...(figures.length > 0 ? spread(figures, 'ms', 0) : NOT_MEASURED),
      aim,
    }));
  } finally {
    await app.stop();
  }
}

/** @returns the time of every edit to every stream, in milliseconds; fails when one gets lost */
async function editAndListen(
  app: RunningApp,
  { editors, perSecond, seconds, listeners }: Room,
): Promise<number[]> {
  const sentAt = new Map<string, number>();
  const times: number[] = [];
  let arrived = 0;
  let begun = Number.POSITIVE_INFINITY;
  const { revision } = await (await fetch(`${app.url}/api/documents/${JOURNEY}`)).json();
  const streams = await Promise.all(
    Array.from({ length: listeners }, () =>
      openStream(app.url, JOURNEY, revision, (entries: LiveEntry[]) => {
        const now = performance.now();
        for (const { commandId } of entries) {
          const sent = sentAt.get(commandId);
          if (sent === undefined) continue;
          arrived += 1;
          if (sent - begun > WARM_UP) times.push(now - sent);
        }
      }),
    ),
  );
  const workspace = await (await fetch(`${app.url}/api/documents/${WORKSPACE}`)).json();
  const departments = Object.keys(workspace.records.department);
  begun = performance.now();
  await Promise.all(
    Array.from({ length: editors }, async (_, editor) => {
      await pause((editor * 1000) / perSecond / editors);
      for (let count = 0; count < seconds * perSecond; count += 1) {
        const commandId = randomUUID();
        sentAt.set(commandId, performance.now());
        const cell = {
          department: departments[editor % departments.length] ?? '',
          step: STEPS[Math.floor(editor / departments.length) % STEPS.length] ?? '',
        };
        const statement = `editor ${editor}, edit ${count}`;
        await Promise.all([
          postCommand(app.url, { type: 'answer', documentId: JOURNEY, ...cell, statement }, commandId),
          pause(1000 / perSecond),
        ]);
      }
    }),
  );
  await pause(1500);
  for (const stream of streams) stream.close();
  const lost = sentAt.size * listeners - arrived;
  if (lost > 0) throw new Error(`${lost} of ${sentAt.size * listeners} got lost`);
  return times;
}

const IDLE_STREAMS = 500;
const IDLE_SECONDS = 60;

/** Memory of the server with many idle streams: how much it grows in a minute. Needs a build, and Linux. */
export async function benchIdleStreams(): Promise<BenchRow[]> {
  const app = await startApp();
  try {
    const { revision } = await (await fetch(`${app.url}/api/documents/${JOURNEY}`)).json();
    const streams = await Promise.all(
      Array.from({ length: IDLE_STREAMS }, () => openStream(app.url, JOURNEY, revision, () => undefined)),
    );
    await pause(10_000);
    const figures: number[] = [];
    for (let second = 0; second <= IDLE_SECONDS; second += 5) {
      figures.push(await memoryOf(app.pid()));
      await pause(5000);
    }
    const open = streams.filter(({ isOpen }) => isOpen()).length;
    for (const stream of streams) stream.close();
    return [
      {
        what: `memory of the server with ${open} idle streams over ${IDLE_SECONDS} s`,
        ...spread(figures, 'MB', 0),
        aim: 'flat',
      },
    ];
  } finally {
    await app.stop();
  }
}

async function memoryOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
}
