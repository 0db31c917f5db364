import { delMany, entries, get, set } from 'idb-keyval';
import { keysRested } from '@/app/ui/use-rested';
import { newCommandId } from './new-command-id';
import type { UndoStacks } from './undo-stack';

const PREFIX = 'journey-lens:undo:';
const TAB_KEY = 'journey-lens:undo-tab';
/** A tab that was closed can be opened again; after this long, in milliseconds, its steps go. */
const KEPT_MS = 30 * 86_400_000;

type Kept = { at: number; stacks: UndoStacks };

const lockOf = (tab: string) => `${PREFIX}${tab}`;
const keyOf = (tab: string, workspaceId: string) => `${PREFIX}${tab}:${workspaceId}`;

/** The tab whose steps these are, and the one that they come from: another one only in a tab that was duplicated. */
type Claim = { tab: string; from: string };
let claimed: Promise<Claim> | undefined;

/**
 * Each tab undoes what was done in it, also after a reload: its name is kept in the tab's own storage. A duplicated tab
 * has that storage too, so a lock tells who had the name first; the copy goes on from there under a name of its own.
 */
async function claim(): Promise<Claim> {
  const known = tabName();
  const from = known ?? newCommandId();
  const isMine = known === undefined || (await hold(known));
  const tab = isMine ? from : newCommandId();
  if (tab !== known) {
    await hold(tab);
    rememberTab(tab);
  }
  void forgetOld().catch(() => undefined);
  return { tab, from };
}

/** Holds a tab's name until the tab is closed. @returns whether nobody else holds it */
function hold(tab: string): Promise<boolean> {
  const locks = typeof navigator === 'undefined' ? undefined : navigator.locks;
  if (!locks) return Promise.resolve(true);
  return new Promise((resolve) => {
    locks
      .request(lockOf(tab), { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        return lock ? new Promise<never>(() => undefined) : undefined;
      })
      .catch(() => resolve(true));
  });
}

/** The steps of this tab in a workspace, as they were kept. */
export async function readUndoStacks(workspaceId: string): Promise<UndoStacks | undefined> {
  claimed ??= claim();
  const { tab, from } = await claimed;
  const kept = await get<Kept>(keyOf(from, workspaceId));
  if (kept && tab !== from) await set(keyOf(tab, workspaceId), kept);
  return kept?.stacks;
}

const unkept = new Map<string, UndoStacks>();
let keeping: Promise<void> | undefined;

/** Keeps the steps of this tab in a workspace. One write at a time, of the newest: edits share the database with it. */
export function keepUndoStacks(workspaceId: string, stacks: UndoStacks): Promise<void> {
  unkept.set(workspaceId, stacks);
  keeping ??= keepAll().finally(() => {
    keeping = undefined;
  });
  return keeping;
}

async function keepAll() {
  claimed ??= claim();
  const { tab } = await claimed;
  for (;;) {
    // Writing down all steps would hold up the next key.
    await keysRested();
    const next = unkept.entries().next().value;
    if (!next) return;
    const [workspaceId, stacks] = next;
    unkept.delete(workspaceId);
    await set(keyOf(tab, workspaceId), { at: Date.now(), stacks } satisfies Kept);
  }
}

async function forgetOld() {
  const kept = await entries<string, Partial<Kept>>();
  const old = kept.filter(
    ([key, value]) => String(key).startsWith(PREFIX) && !((value?.at ?? 0) > Date.now() - KEPT_MS),
  );
  await delMany(old.map(([key]) => key));
}

function tabName(): string | undefined {
  try {
    return sessionStorage.getItem(TAB_KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

function rememberTab(tab: string) {
  try {
    sessionStorage.setItem(TAB_KEY, tab);
  } catch {
    // Forbidden storage: the steps hold until the page is closed.
  }
}
