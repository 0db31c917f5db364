import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DocumentStore, type TabMessage } from '@/app/editing/document-store';
import type { Kept, Outbox } from '@/app/editing/outbox';
import { readLog } from '@/db/change-log';
import { type Database, openDb } from '@/db/open-db';
import { readDocument } from '@/db/read-document';
import { runCommand } from '@/db/run-command';
import type { Intent } from '@/lib/commands/command';
import { EXAMPLES, exampleWorkspaceId } from '@/lib/examples';
import type { Actor } from '@/lib/model/actor';

export const ACTOR: Actor = { id: 'owner', name: '', role: 'owner' };
export const WORKSPACE = exampleWorkspaceId('en');

/** Numbers from 0 up to 1 that are the same for the same seed. */
export function randomOf(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)] as Item;
  return { next, pick, chance: (share: number) => next() < share };
}
export type Random = ReturnType<typeof randomOf>;

/** One browser: tabs that share an outbox and hear each other. */
type Device = { outbox: Outbox; tabs: Tab[] };
export type Tab = { id: string; store: DocumentStore; device: Device; isDead: boolean };

function memoryOutbox(device: () => Device): Outbox {
  let kept: Kept[] = [];
  let turn: Promise<void> = Promise.resolve();
  return {
    read: async () => [...kept],
    add: async (one) => {
      kept = [...kept, one];
    },
    remove: async (ids) => {
      kept = kept.filter(({ command }) => !ids.includes(command.commandId));
    },
    alone: (work) => {
      const mine = turn.then(work);
      turn = mine.catch(() => undefined);
      return mine;
    },
    isOpen: async (tab) => device().tabs.some(({ id, isDead }) => id === tab && !isDead),
  };
}

/** A server on a real database, and people around it whose network is as bad as `loss` says. */
export class SimulatedRoom {
  db!: Database;
  /** Share of requests and answers that get lost. */
  loss = 0;
  readonly tabs: Tab[] = [];
  /** What came of each command that was answered. */
  readonly sent = new Map<string, 'waiting' | 'accepted' | 'refused'>();
  readonly documentIds: string[];
  readonly #cursors = new Map<Tab, Map<string, number>>();
  #folder = '';
  #count = 0;

  constructor(
    readonly random: Random,
    journeyIds: readonly string[],
  ) {
    this.documentIds = [WORKSPACE, ...journeyIds];
  }

  async open() {
    this.#folder = await mkdtemp(path.join(tmpdir(), 'journey-lens-room-'));
    this.db = await openDb(this.#folder);
    const command = { type: 'import', documentId: WORKSPACE, mode: 'new', file: EXAMPLES.en } as const;
    await runCommand(this.db, ACTOR, { ...command, commandId: this.#newId() }, 0);
  }

  async close() {
    this.db.$client.close();
    await rm(this.#folder, { recursive: true, force: true });
  }

  async restartServer() {
    this.db.$client.close();
    this.db = await openDb(this.#folder);
  }

  addDevice(tabs: number) {
    const device: Device = { outbox: memoryOutbox(() => device), tabs: [] };
    return Promise.all(Array.from({ length: tabs }, () => this.openTab(device)));
  }

  async openTab(device: Device) {
    const tab = { id: this.#newId(), device, isDead: false } as Tab;
    const hold = async <Result>(work: () => Promise<Result>): Promise<Result> => {
      await Promise.resolve();
      if (tab.isDead || this.random.chance(this.loss)) throw new Error('lost on the way there');
      const result = await work();
      if (tab.isDead || this.random.chance(this.loss)) throw new Error('lost on the way back');
      return result;
    };
    tab.store = new DocumentStore({
      actor: ACTOR,
      tab: tab.id,
      outbox: device.outbox,
      post: (command) => hold(() => runCommand(this.db, ACTOR, command, 0)),
      fetchDocument: (id) => hold(() => readDocument(this.db, ACTOR, id)),
      newId: this.#newId,
      now: () => 0,
      tell: (message: TabMessage) => {
        if (message.type === 'answered')
          this.sent.set(message.command.commandId, message.answer.accepted ? 'accepted' : 'refused');
        for (const other of device.tabs) if (other !== tab && !other.isDead) other.store.hear(message);
      },
    });
    for (const id of this.documentIds) {
      const document = await readDocument(this.db, ACTOR, id);
      if (document) tab.store.hold([document]);
    }
    device.tabs.push(tab);
    this.tabs.push(tab);
    this.connect(tab);
    await tab.store.resume();
    return tab;
  }

  /** The tab goes and another comes in its place, as a reload does. */
  async reload(tab: Tab) {
    tab.isDead = true;
    tab.device.tabs.splice(tab.device.tabs.indexOf(tab), 1);
    this.tabs.splice(this.tabs.indexOf(tab), 1);
    await this.openTab(tab.device);
  }

  /** Somebody edits; the command is known from here on. */
  async edit(tab: Tab, intent: Intent) {
    const before = this.#count;
    const outcome = tab.store.dispatch(intent);
    const id = idOf(before + 1);
    const refusedAtOnce = await Promise.race([outcome.then((one) => !one.accepted), turns()]);
    if (!refusedAtOnce && !this.sent.has(id)) this.sent.set(id, 'waiting');
  }

  /** The tab connects to the stream: from the revisions that it has by then. */
  connect(tab: Tab) {
    this.#cursors.set(tab, tab.store.revisions());
  }

  /** What the stream brings a tab, from where the server thinks it is: all of it, or with holes, twice, in disorder. */
  async stream(tab: Tab, isPerfect = false) {
    const cursors = this.#cursors.get(tab) ?? new Map<string, number>();
    for (const id of this.documentIds) {
      const news = await readLog(this.db, ACTOR, id, cursors.get(id) ?? 0);
      cursors.set(id, news.at(-1)?.revision ?? cursors.get(id) ?? 0);
      if (isPerfect) tab.store.receive(news);
      else {
        const twice = news.flatMap((entry) => (this.random.chance(0.2) ? [entry, entry] : [entry]));
        const some = twice.filter(() => !this.random.chance(0.2));
        if (this.random.chance(0.5)) some.reverse();
        for (const entry of some) tab.store.receive([entry]);
      }
    }
  }

  /**
   * The network is well again: goes on until everybody has sent and heard everything. One more edit of each document
   * shows those who missed the last one that they did; nobody connects again.
   */
  async calm(lastEdits: readonly Intent[]) {
    this.loss = 0;
    for (const tab of this.tabs) {
      tab.store.retry();
      await tab.store.idle();
    }
    for (const intent of lastEdits) await this.edit(this.random.pick(this.tabs), intent);
    for (let round = 0; round < 5; round += 1) {
      for (const tab of this.tabs) {
        tab.store.retry();
        await tab.store.idle();
      }
      for (const tab of this.tabs) await this.stream(tab, true);
      await settled();
    }
  }

  #newId = () => {
    this.#count += 1;
    return idOf(this.#count);
  };
}

const idOf = (count: number) => `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
// Enough turns for everything that waits for nothing from outside.
const turns = async () => {
  for (let turn = 0; turn < 8; turn += 1) await Promise.resolve();
  return false;
};
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));
