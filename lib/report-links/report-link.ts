import { z } from 'zod';
import { zId, zName } from '../model/fields';

/** For how many days a link can be open. */
export const LINK_DAYS = [7, 30, 90] as const;
export type LinkDays = (typeof LINK_DAYS)[number];
export const USUAL_LINK_DAYS: LinkDays = 30;

const DAY_MS = 86_400_000;

/** What a link is made for: one department's report, as chosen on the screen. */
export const zLinkWish = z.strictObject({
  workspaceId: zId,
  departmentId: zId,
  /** Left out: all journeys. */
  journeyId: zId.optional(),
  /** What the report looks back to: the id of a snapshot, or epoch ms. */
  since: zId.optional(),
  /** For whom it is. Never shown to whoever opens it. */
  label: zName.optional(),
  days: z.literal(LINK_DAYS),
});
export type LinkWish = z.infer<typeof zLinkWish>;

/** What can be asked of the door for links. */
export const zLinkRequest = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('make'), ...zLinkWish.shape }),
  z.strictObject({ type: z.literal('withdraw'), workspaceId: zId, id: z.uuid() }),
]);

/**
 * A right to read one department's report without an account. It is no fact of a journey, so it stands in no
 * document, log, history or file. Times are epoch ms.
 */
export type ReportLink = Omit<LinkWish, 'days'> & {
  id: string;
  /** Id of whoever made it: a link shows no more than they may read. */
  madeBy: string;
  createdAt: number;
  /** From this millisecond on it shows nothing. */
  expiresAt: number;
  withdrawnAt?: number;
  /** To the minute. */
  lastOpenedAt?: number;
};

export type LinkState = 'open' | 'expired' | 'withdrawn';

/** A link in the list of its department, with how it stood when it was read. */
export type ListedLink = ReportLink & { state: LinkState };

/** How a link stands at a moment (epoch ms). */
export const linkStateAt = (
  { withdrawnAt, expiresAt }: Pick<ReportLink, 'withdrawnAt' | 'expiresAt'>,
  now: number,
): LinkState => (withdrawnAt !== undefined ? 'withdrawn' : now >= expiresAt ? 'expired' : 'open');

/** When a link that is made now (epoch ms) expires. */
export const expiryOf = (days: LinkDays, now: number): number => now + days * DAY_MS;
