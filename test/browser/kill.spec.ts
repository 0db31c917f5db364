import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { readLog } from '@/db/change-log';
import { openDb } from '@/db/open-db';
import { type RunningApp, startApp } from '../support/running-app';
import { randomOf } from '../support/simulated-room';

const KILLS = Number(process.env.KILLS ?? 50);
const OWNER = { id: 'owner', name: '', role: 'owner' } as const;
const DOCUMENT = 'stadshotel/business-trip';

let app: RunningApp | undefined;
afterEach(async () => {
  await app?.stop();
  app = undefined;
});

const send = (url: string, command: object) =>
  fetch(`${url}/api/commands`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify(command),
  });

it('L9: every acknowledged edit is there once after kill -9 at random moments, without a hole (L4)', async () => {
  app = await startApp();
  const { url, dataDir } = app;
  const random = randomOf(50);
  const acknowledged: string[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    let isDown = false;
    // The moment of the kill: after a number of answers that nobody could foresee.
    const until = acknowledged.length + 1 + Math.floor(random.next() * 20);
    let tellEnough = () => {};
    const enough = new Promise<void>((resolve) => {
      tellEnough = resolve;
    });
    const writers = Array.from({ length: 4 }, async (_, writer) => {
      for (let count = 0; !isDown; count += 1) {
        const commandId = crypto.randomUUID();
        const id = `k${kill}-${writer}-${count}`;
        const command = { type: 'add', commandId, documentId: DOCUMENT, kind: 'question', id };
        try {
          const response = await send(url, { ...command, parent: 'pack', fields: { text: id } });
          if (!response.ok) throw new Error(await response.text());
          acknowledged.push(commandId);
          if (acknowledged.length >= until) tellEnough();
        } catch (error) {
          if (!isDown) throw error;
        }
      }
    });
    // A writer that fails ends the waiting too.
    await Promise.race([enough, Promise.all(writers)]);
    isDown = true;
    await app.kill();
    await Promise.all(writers);
    if (kill < KILLS - 1) await app.restart();
  }

  const db = await openDb(dataDir);
  const log = await readLog(db, OWNER, DOCUMENT);
  db.$client.close();
  expect(log.map(({ revision }) => revision)).toEqual(log.map((_, index) => index + 1));
  const times = new Map<string, number>();
  for (const { commandId } of log) times.set(commandId, (times.get(commandId) ?? 0) + 1);
  expect(acknowledged.length).toBeGreaterThanOrEqual(KILLS);
  expect(acknowledged.filter((id) => times.get(id) !== 1)).toEqual([]);
}, 240_000);

it('ends within 5 s of SIGTERM with streams open, also one whose reader has stopped reading', async () => {
  app = await startApp();
  const streams = await Promise.all(
    Array.from({ length: 5 }, () =>
      fetch(`${app?.url}/api/live?tab=${crypto.randomUUID()}&document=stadshotel:0&document=${DOCUMENT}:0`),
    ),
  );
  expect(streams.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  const { port, host } = new URL(app.url);
  const stalled = connect(Number(port), '127.0.0.1');
  await once(stalled, 'connect');
  stalled.on('error', () => undefined);
  stalled.pause();
  stalled.write(
    `GET /api/live?tab=${crypto.randomUUID()}&document=stadshotel:0 HTTP/1.1\r\nHost: ${host}\r\n\r\n`,
  );
  const asked = Date.now();
  await app.stop();
  app = undefined;
  expect(Date.now() - asked).toBeLessThan(5000);
  stalled.destroy();
});
