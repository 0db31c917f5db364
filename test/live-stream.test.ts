import { expect, it } from 'vitest';
import { LiveStream, STALL_MS } from '@/app/api/live/live-stream';
import { parseLiveQuery } from '@/app/api/live/parse-live-query';
import { arrive, move, whoIsHere } from '@/app/api/live/who-is-here';
import type { Guest } from '@/lib/live/live-message';

const TAB = '11111111-1111-4111-8111-111111111111';
const OTHER = '22222222-2222-4222-8222-222222222222';
const query = (text: string) => parseLiveQuery(new URLSearchParams(text));

function streamOf(cursors: Map<string, number>, log: Record<string, string[]>) {
  const clock = { now: 0 };
  const asked = new Set<string>();
  const state = { ended: 0, isAllowed: true, journeys: [] as string[] };
  const stream = new LiveStream(cursors, {
    readPage: async (id, after) => {
      asked.add(id);
      const news = (log[id] ?? []).slice(after);
      return news.length === 0
        ? undefined
        : { upTo: after + news.length, json: news.join(','), isFull: false };
    },
    here: () => '[]',
    journeys: async () => JSON.stringify(state.journeys),
    isAllowed: () => state.isAllowed,
    now: () => clock.now,
    onEnd: () => {
      state.ended += 1;
    },
  });
  return { stream, clock, asked, state };
}

it('L8: a stream carries the documents that were asked for, after the revisions that were given', async () => {
  const log = { hotel: ['"h1"', '"h2"'], 'hotel/weekend': ['"w1"'], bank: ['"b1"'] };
  const { stream, asked } = streamOf(new Map([['hotel', 1]]), log);
  await stream.pump();
  await stream.pump();
  stream.close();
  const said = await new Response(stream.body).text();
  expect(said.match(/"\w\d"/g)).toEqual(['"h2"']);
  expect([...asked]).toEqual(['hotel']);
});

it('journeys that come, go and change their names are told, each time once', async () => {
  const { stream, state } = streamOf(new Map([['hotel', 0]]), {});
  await stream.pump();
  await stream.pump();
  state.journeys = ['weekend'];
  await stream.pump();
  await stream.pump();
  stream.close();
  const said = await new Response(stream.body).text();
  expect(said.match(/event: journeys\ndata: .*/g)).toEqual([
    'event: journeys\ndata: []',
    'event: journeys\ndata: ["weekend"]',
  ]);
});

it('L8: a stream ends when its reader may not read any more', async () => {
  const { stream, clock, state } = streamOf(new Map([['hotel', 0]]), {});
  state.isAllowed = false;
  clock.now = 60_000;
  const reading = new Response(stream.body).text();
  await stream.pump();
  expect(stream.isOpen).toBe(false);
  await reading;
});

it('L8: one stream is of one workspace, and people see those of their own', () => {
  expect(query(`tab=${TAB}&document=hotel:3&document=hotel/weekend:4`)?.cursors.get('hotel/weekend')).toBe(4);
  expect(query(`tab=${TAB}&document=hotel:3&document=bank:4`)).toBeUndefined();
  expect(query(`tab=${TAB}`)).toBeUndefined();
  expect(query(`tab=${TAB}&document=../hotel:1`)).toBeUndefined();

  const guests = (workspaceId: string): Guest[] => JSON.parse(whoIsHere(workspaceId));
  const leaveHotel = arrive('hotel', TAB, 'Anna');
  const leaveBank = arrive('bank', OTHER, '');
  expect(guests('hotel').map(({ name }) => name)).toEqual(['Anna']);
  const again = arrive('hotel', TAB, 'Anna');
  leaveHotel();
  expect(guests('hotel'), 'the same tab has come back').toHaveLength(1);
  expect(move(OTHER, { name: '', documentId: 'bank/loan', at: 'cell.sales.use' })).toBe(true);
  expect(guests('bank')[0]?.at).toBe('cell.sales.use');
  again();
  leaveBank();
  expect([...guests('hotel'), ...guests('bank')]).toEqual([]);
});

it('a reader that stops reading is dropped, and what it missed stays in the log meanwhile', async () => {
  const log: Record<string, string[]> = { hotel: [] };
  const { stream, clock, state } = streamOf(new Map([['hotel', 0]]), log);
  for (let count = 0; count < 20; count += 1) {
    log.hotel?.push(`"${'x'.repeat(100_000)}"`);
    await stream.pump();
  }
  expect(stream.isOpen, 'it may be slow for a while').toBe(true);
  clock.now = STALL_MS;
  await stream.pump();
  expect(stream.isOpen).toBe(false);
  expect(state.ended).toBe(1);
  await expect(stream.body.getReader().read()).rejects.toThrow('stopped reading');
});
