import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDb } from '@/db/open-db';
import { listReportLinks, makeReportLink, openReportLink, withdrawReportLink } from '@/db/report-links';
import { runCommand } from '@/db/run-command';
import { changeLog, reportLinks } from '@/db/schema';
import type { Command, Intent } from '@/lib/commands/command';
import type { Actor } from '@/lib/model/actor';
import { type LinkWish, zLinkRequest } from '@/lib/report-links/report-link';

const ACTOR: Actor = { id: 'owner', name: '', role: 'owner' };
const NOW = 1_700_000_000_000;
const DAY = 86_400_000;

let folder: string;
let db: Database;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'journey-lens-links-'));
  db = await openDb(folder);
  for (const id of ['hotel', 'bank', 'shop']) await makeWorkspace(id);
});
afterAll(() => {
  db.$client.close();
  rmSync(folder, { recursive: true });
});

const run = (intent: Intent) =>
  runCommand(db, ACTOR, { ...intent, commandId: crypto.randomUUID() } as Command, NOW);

async function makeWorkspace(id: string) {
  const made = [
    await run({ type: 'add', documentId: id, kind: 'workspace', fields: { name: id, language: 'en' } }),
    await run({ type: 'add', documentId: id, kind: 'department', id: 'sales', fields: { name: 'Sales' } }),
    await run({ type: 'add', documentId: `${id}/trip`, kind: 'journey', fields: { name: 'Trip' } }),
  ];
  expect(made.map(({ accepted }) => accepted)).toEqual([true, true, true]);
}

const make = async (wish: Partial<LinkWish> = {}, now = NOW) => {
  const made = await makeReportLink(
    db,
    ACTOR,
    { workspaceId: 'hotel', departmentId: 'sales', days: 30, ...wish },
    now,
  );
  if (!made) throw new Error('No link was made.');
  return made;
};
const listed = async (id: string, now = NOW, workspaceId = 'hotel') =>
  (await listReportLinks(db, ACTOR, workspaceId, 'sales', now)).find((link) => link.id === id);

describe('a link to the report of a department', () => {
  it('opens what it was made for, until the millisecond at which it expires', async () => {
    const { link, token } = await make({ journeyId: 'trip', since: 'before', label: 'Anna', days: 7 });
    expect(link.expiresAt).toBe(NOW + 7 * DAY);
    expect(await openReportLink(db, token, link.expiresAt - 1)).toMatchObject({
      workspaceId: 'hotel',
      departmentId: 'sales',
      journeyId: 'trip',
      since: 'before',
      madeBy: 'owner',
    });
    expect(await openReportLink(db, token, link.expiresAt)).toBeUndefined();
    expect((await listed(link.id, link.expiresAt - 1))?.state).toBe('open');
    expect((await listed(link.id, link.expiresAt))?.state).toBe('expired');
  });

  it('opens nothing once it is withdrawn, and stays so with the moment at which it was', async () => {
    const { link, token } = await make();
    const other = await make();
    expect(await withdrawReportLink(db, ACTOR, 'bank', link.id, NOW), 'of another workspace').toBe(false);
    expect(await openReportLink(db, token, NOW)).toBeDefined();
    expect(await withdrawReportLink(db, ACTOR, 'hotel', link.id, NOW + 1)).toBe(true);
    expect(await withdrawReportLink(db, ACTOR, 'hotel', link.id, NOW + 2)).toBe(true);
    expect(await openReportLink(db, token, NOW + 3)).toBeUndefined();
    expect(await listed(link.id)).toMatchObject({ state: 'withdrawn', withdrawnAt: NOW + 1 });
    expect(await openReportLink(db, other.token, NOW + 3), 'the other one').toBeDefined();
  });

  it('has a token that nobody guesses, of which only the hash is stored', async () => {
    const made = [await make(), await make()];
    expect(new Set(made.map(({ token }) => token)).size).toBe(2);
    for (const { token } of made) expect(token).toMatch(/^[0-9a-f]{40}$/);
    db.$client.pragma('wal_checkpoint(TRUNCATE)');
    const stored = readFileSync(path.join(folder, 'journey-lens.db'), 'latin1');
    const rows = db.select().from(reportLinks).all();
    for (const { link, token } of made) {
      const hash = rows.find(({ id }) => id === link.id)?.tokenHash ?? '';
      expect(hash).toMatch(/^[0-9a-f]{64}$/);
      expect(stored).toContain(hash);
      expect(stored).not.toContain(token);
      expect(await openReportLink(db, hash.slice(0, 40), NOW), 'the hash opens nothing').toBeUndefined();
      expect(JSON.stringify(await listed(link.id))).not.toContain(hash);
    }
  });

  it.each(['', 'x', '0'.repeat(40), '../etc'])('is none for the token %j', async (token) => {
    await make();
    expect(await openReportLink(db, token, NOW)).toBeUndefined();
  });

  it('notes when it was last opened, to the minute', async () => {
    const { link, token } = await make();
    expect((await listed(link.id))?.lastOpenedAt).toBeUndefined();
    for (const later of [0, 59_999]) await openReportLink(db, token, NOW + later);
    expect((await listed(link.id))?.lastOpenedAt).toBe(NOW);
    await openReportLink(db, token, NOW + 60_000);
    expect((await listed(link.id))?.lastOpenedAt).toBe(NOW + 60_000);
    await openReportLink(db, token, link.expiresAt);
    expect((await listed(link.id))?.lastOpenedAt, 'in vain').toBe(NOW + 60_000);
  });

  it.each<Partial<LinkWish>>([
    { workspaceId: 'nowhere' },
    { departmentId: 'nobody' },
    { journeyId: 'nowhere' },
  ])('is not made for what is not there: %j', async (wish) => {
    const before = db.select().from(reportLinks).all().length;
    const asked: LinkWish = { workspaceId: 'hotel', departmentId: 'sales', days: 30, ...wish };
    expect(await makeReportLink(db, ACTOR, asked, NOW)).toBeUndefined();
    expect(db.select().from(reportLinks).all()).toHaveLength(before);
  });

  it('is no fact of the journey: it leaves no line in any log', async () => {
    const before = db.select().from(changeLog).all();
    const { link } = await make();
    await withdrawReportLink(db, ACTOR, 'hotel', link.id, NOW);
    expect(db.select().from(changeLog).all()).toEqual(before);
  });

  it('goes with its workspace, and does not come back when another gets the same id', async () => {
    const mine = await make({ workspaceId: 'bank' });
    const other = await make({ workspaceId: 'shop' });
    expect((await run({ type: 'remove', documentId: 'bank', kind: 'workspace', id: 'bank' })).accepted).toBe(
      true,
    );
    expect(await openReportLink(db, mine.token, NOW)).toBeUndefined();
    await makeWorkspace('bank');
    expect(await openReportLink(db, mine.token, NOW)).toBeUndefined();
    expect(await listed(mine.link.id, NOW, 'bank')).toBeUndefined();
    expect(await openReportLink(db, other.token, NOW)).toBeDefined();
  });

  it('stays when the workspace is only renamed', async () => {
    const { token } = await make({ workspaceId: 'shop' });
    await run({
      type: 'edit',
      documentId: 'shop',
      kind: 'workspace',
      id: 'shop',
      fields: { name: 'Shop 2' },
    });
    expect(await openReportLink(db, token, NOW)).toBeDefined();
  });
});

describe('what can be asked of the door for links', () => {
  const wish = { type: 'make', workspaceId: 'hotel', departmentId: 'sales', days: 30 };
  it.each([
    [wish, true],
    [{ ...wish, label: 'Anna of Sales', journeyId: 'trip', since: '1700000000000' }, true],
    [{ ...wish, days: 3650 }, false],
    [{ ...wish, label: ' ' }, false],
    [{ ...wish, departmentId: '../sales' }, false],
    [{ ...wish, token: '0' }, false],
    [{ type: 'withdraw', workspaceId: 'hotel', id: crypto.randomUUID() }, true],
    [{ type: 'withdraw', workspaceId: 'hotel' }, false],
    [{ type: 'open' }, false],
  ])('%j: %s', (body, isAsked) => {
    expect(zLinkRequest.safeParse(body).success).toBe(isAsked);
  });
});
