import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Room, WARM_UP } from './bench-propagation';

const SERVER = fileURLToPath(new URL('hocuspocus-server.cjs', import.meta.url));
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

type Provider = { destroy: () => void };
type SharedMap = {
  set: (key: string, value: { id: string; statement: string }) => void;
  get: (key: string) => { id: string };
  observe: (listener: (event: { keysChanged: Set<string> }, transaction: { local: boolean }) => void) => void;
};

/**
 * The same room on @hocuspocus/server and yjs: as many editors, and each listener a document of its own. They are no
 * dependencies of ours: `BENCH_PEERS` names a folder in which they are installed.
 * @returns the time of every edit to every listener, in milliseconds; undefined when they are not there
 */
export async function benchHocuspocus({
  editors,
  perSecond,
  seconds,
  listeners,
}: Room): Promise<number[] | undefined> {
  const folder = process.env.BENCH_PEERS;
  if (!folder) return undefined;
  const require = createRequire(path.join(path.resolve(folder), 'package.json'));
  const { HocuspocusProvider, HocuspocusProviderWebsocket } = require('@hocuspocus/provider');
  const Y = require('yjs');
  const WebSocketPolyfill = require('ws');
  const server = fork(SERVER, [path.resolve(folder)]);
  const providers: Provider[] = [];
  try {
    const [port] = (await once(server, 'message')) as [number];
    const sentAt = new Map<string, number>();
    const times: number[] = [];
    let arrived = 0;
    let begun = Number.POSITIVE_INFINITY;
    const maps = await Promise.all(
      Array.from({ length: listeners }, async (): Promise<SharedMap> => {
        const document = new Y.Doc();
        await new Promise<void>((resolve) => {
          const websocketProvider = new HocuspocusProviderWebsocket({
            url: `ws://127.0.0.1:${port}`,
            WebSocketPolyfill,
          });
          const provider = new HocuspocusProvider({
            websocketProvider,
            name: 'journey',
            document,
            onSynced: () => resolve(),
          });
          provider.attach?.();
          providers.push(provider, websocketProvider);
        });
        const map: SharedMap = document.getMap('cells');
        map.observe(({ keysChanged }, { local }) => {
          // What an editor sees of its own edit has not travelled.
          if (local) return;
          const now = performance.now();
          for (const key of keysChanged) {
            const sent = sentAt.get(map.get(key).id);
            if (sent === undefined) continue;
            arrived += 1;
            if (sent - begun > WARM_UP) times.push(now - sent);
          }
        });
        return map;
      }),
    );
    begun = performance.now();
    await Promise.all(
      maps.slice(0, editors).map(async (map, editor) => {
        await pause((editor * 1000) / perSecond / editors);
        for (let count = 0; count < seconds * perSecond; count += 1) {
          const id = `${editor} ${count}`;
          sentAt.set(id, performance.now());
          map.set(`cell ${editor}`, { id, statement: `editor ${editor}, edit ${count}` });
          await pause(1000 / perSecond);
        }
      }),
    );
    await pause(1500);
    const others = sentAt.size * (listeners - 1);
    if (arrived < others) throw new Error(`${others - arrived} of ${others} got lost`);
    return times;
  } finally {
    for (const provider of providers) provider.destroy();
    server.kill();
  }
}
