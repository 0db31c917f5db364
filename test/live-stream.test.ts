import { expect, it } from 'vitest';
import { LiveStream, STALL_MS } from '@/app/api/live/live-stream';
import { parseLiveQuery } from '@/app/api/live/parse-live-query';
import { webOutlet } from '@/app/api/live/web-outlet';
import { arrive, move, whoIsHere } from '@/app/api/live/who-is-here';
import type { Guest } from '@/lib/live/live-message';

const TAB = '11111111-1111-4111-8111-111111111111';
const OTHER = '22222222-2222-4222-8222-222222222222';
const query = (text: string) => parseLiveQuery(new URLSearchParams(text));

function streamOf(cursors: Map<string, number>, log: Record<string, string[]>) {
  const clock = { now: 0 };
  const asked = new Set<string>();
  const state = { ended: 0, isAllowed: true, journeys: [] as string[] };
  const said = { text: '', isReading: true, waiting: 0, isDropped: false, isEnded: false };
  const source = {
    readPage: async (id: string, after: number) => {
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
  };
  const outlet = {
    write: (text: string) => {
      said.text += text;
      if (!said.isReading) said.waiting += text.length;
    },
    waiting: () => said.waiting,
    end: () => {
      said.isEnded = true;
    },
    drop: () => {
      said.isDropped = true;
    },
  };
  return { stream: new LiveStream(cursors, source, outlet), clock, asked, state, said };
}

it('L8: a stream carries the documents that were asked for, after the revisions that were given', async () => {
  const log = { hotel: ['"h1"', '"h2"'], 'hotel/weekend': ['"w1"'], bank: ['"b1"'] };
  const { stream, asked, said } = streamOf(new Map([['hotel', 1]]), log);
  await stream.pump();
  await stream.pump();
  stream.close();
  expect(said.isEnded).toBe(true);
  expect(said.text.match(/"\w\d"/g)).toEqual(['"h2"']);
  expect([...asked]).toEqual(['hotel']);
});

it('journeys that come, go and change their names are told, each time once', async () => {
  const { stream, state, said } = streamOf(new Map([['hotel', 0]]), {});
  await stream.pump();
  await stream.pump();
  state.journeys = ['weekend'];
  await stream.pump();
  await stream.pump();
  stream.close();
  expect(said.isEnded).toBe(true);
  expect(said.text.match(/event: journeys\ndata: .*/g)).toEqual([
    'event: journeys\ndata: []',
    'event: journeys\ndata: ["weekend"]',
  ]);
});

it('L8: a stream ends when its reader may not read any more', async () => {
  const { stream, clock, state, said } = streamOf(new Map([['hotel', 0]]), {});
  state.isAllowed = false;
  clock.now = 60_000;
  await stream.pump();
  expect(stream.isOpen).toBe(false);
  expect(said.isEnded).toBe(true);
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
  const { stream, clock, state, said } = streamOf(new Map([['hotel', 0]]), log);
  const pumpLarge = async (times: number) => {
    for (let count = 0; count < times; count += 1) {
      log.hotel?.push(`"${'x'.repeat(100_000)}"`);
      await stream.pump();
    }
  };
  clock.now = 10 * STALL_MS;
  said.isReading = false;
  await pumpLarge(20);
  expect(stream.isOpen, 'it may be slow for a while').toBe(true);
  expect(said.text.length, 'it is given no more than it takes').toBeLessThan(500_000);
  clock.now += STALL_MS - 1;
  said.waiting -= 1;
  await stream.pump();
  clock.now += STALL_MS - 1;
  await stream.pump();
  expect(stream.isOpen, 'it takes something now and then').toBe(true);
  clock.now += 1;
  await stream.pump();
  expect(stream.isOpen).toBe(false);
  expect(said.isDropped).toBe(true);
  expect(state.ended).toBe(1);
});

it('a body for Next carries what was written, ends, and breaks off what nobody takes', async () => {
  const gone: string[] = [];
  const ends = webOutlet(() => gone.push('ends'));
  ends.outlet.write('over te dragen: é');
  expect(ends.outlet.waiting()).toBe(18);
  ends.outlet.end();
  expect(await new Response(ends.body).text()).toBe('over te dragen: é');

  const drops = webOutlet(() => gone.push('drops'));
  drops.outlet.drop();
  await expect(drops.body.getReader().read()).rejects.toThrow('stopped reading');

  const leaves = webOutlet(() => gone.push('leaves'));
  await leaves.body.cancel();
  leaves.outlet.end();
  expect(gone).toEqual(['leaves']);
});
