import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { and, desc, eq } from 'drizzle-orm';
import type { Actor } from '../lib/model/actor';
import { exists, journeyDocumentId, rowOf } from '../lib/model/document';
import {
  expiryOf,
  type LinkWish,
  type ListedLink,
  linkStateAt,
  type ReportLink,
} from '../lib/report-links/report-link';
import type { Database } from './open-db';
import { documentIn } from './read-document';
import { reportLinks } from './schema';
import { type Transaction, transact } from './transact';

/**
 * 160 random bits: nobody guesses one, however often they try, so trying needs no limit. In hexadecimal, because mail
 * programs cut a dash or an underscore off the end of an address.
 */
const TOKEN_BYTES = 20;
const TOKEN = /^[0-9a-f]{40}$/;

/** How often it is noted that a link is opened: reading over and over must not become writing over and over. */
const NOTED_EVERY_MS = 60_000;

/**
 * Makes a link to the report of one department. Its token is given this once and never again: only its hash is stored.
 * @param now epoch ms
 * @returns undefined when there is no such department or journey
 */
export async function makeReportLink(
  db: Database,
  actor: Actor,
  { days, ...wish }: LinkWish,
  now: number,
): Promise<{ link: ListedLink; token: string } | undefined> {
  const token = randomBytes(TOKEN_BYTES).toString('hex');
  const link: ReportLink = {
    id: randomUUID(),
    ...wish,
    madeBy: actor.id,
    createdAt: now,
    expiresAt: expiryOf(days, now),
  };
  const isMade = transact(db, (tx) => {
    if (!canBeReported(tx, wish)) return false;
    tx.insert(reportLinks)
      .values({ ...link, tokenHash: hashOf(token) })
      .run();
    return true;
  });
  return isMade ? { link: { ...link, state: linkStateAt(link, now) }, token } : undefined;
}

/**
 * The links to the report of one department, newest first, with how they stand.
 * @param now epoch ms
 */
export async function listReportLinks(
  db: Database,
  _actor: Actor,
  workspaceId: string,
  departmentId: string,
  now: number,
): Promise<ListedLink[]> {
  return db
    .select()
    .from(reportLinks)
    .where(and(eq(reportLinks.workspaceId, workspaceId), eq(reportLinks.departmentId, departmentId)))
    .orderBy(desc(reportLinks.createdAt), desc(reportLinks.id))
    .all()
    .map((row) => {
      const link = linkOf(row);
      return { ...link, state: linkStateAt(link, now) };
    });
}

/**
 * Withdraws a link at once and for good. One that has been withdrawn keeps its moment.
 * @param now epoch ms
 * @returns whether the workspace has such a link
 */
export async function withdrawReportLink(
  db: Database,
  _actor: Actor,
  workspaceId: string,
  id: string,
  now: number,
): Promise<boolean> {
  return transact(db, (tx) => {
    const isLink = and(eq(reportLinks.id, id), eq(reportLinks.workspaceId, workspaceId));
    const row = tx.select().from(reportLinks).where(isLink).get();
    if (row && row.withdrawnAt === null) tx.update(reportLinks).set({ withdrawnAt: now }).where(isLink).run();
    return row !== undefined;
  });
}

/**
 * The link that a token opens, and notes that it was opened. Undefined for a token that is made up, expired or
 * withdrawn, without a difference. Looked up by its hash, so how long that takes tells nothing about the token.
 * @param now epoch ms
 */
export async function openReportLink(
  db: Database,
  token: string,
  now: number,
): Promise<ReportLink | undefined> {
  if (!TOKEN.test(token)) return undefined;
  const row = db
    .select()
    .from(reportLinks)
    .where(eq(reportLinks.tokenHash, hashOf(token)))
    .get();
  const link = row && linkOf(row);
  if (!link || linkStateAt(link, now) !== 'open') return undefined;
  if (now - (link.lastOpenedAt ?? 0) >= NOTED_EVERY_MS)
    db.update(reportLinks).set({ lastOpenedAt: now }).where(eq(reportLinks.id, link.id)).run();
  return link;
}

/**
 * Takes the links of a workspace away, in the transaction that deletes it. They do not come back with it: another
 * workspace may get its id, and a link of old must not open that.
 */
export function removeReportLinks(tx: Transaction, workspaceId: string) {
  tx.delete(reportLinks).where(eq(reportLinks.workspaceId, workspaceId)).run();
}

function canBeReported(tx: Transaction, { workspaceId, departmentId, journeyId }: Omit<LinkWish, 'days'>) {
  const workspace = documentIn(tx, workspaceId);
  return (
    rowOf(workspace, 'department', departmentId) !== undefined &&
    (journeyId === undefined || exists(documentIn(tx, journeyDocumentId(workspaceId, journeyId))))
  );
}

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

/** A row without its hash, which nobody needs outside of here, and without what is empty. */
function linkOf({ tokenHash: _, ...row }: typeof reportLinks.$inferSelect): ReportLink {
  const { journeyId, since, label, withdrawnAt, lastOpenedAt, ...link } = row;
  return {
    ...link,
    ...(journeyId !== null && { journeyId }),
    ...(since !== null && { since }),
    ...(label !== null && { label }),
    ...(withdrawnAt !== null && { withdrawnAt }),
    ...(lastOpenedAt !== null && { lastOpenedAt }),
  };
}
