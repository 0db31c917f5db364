import { z } from 'zod';
import { zDocumentId } from '../commands/command';

/** A browser tab, by an id that it makes itself. */
export const zTab = z.uuid();
/** What people call themselves; empty for a guest. */
export const zGuestName = z.string().trim().max(40);

/** Where somebody is: sent whenever they go somewhere else. */
export const zGuestPlace = z.strictObject({
  tab: zTab,
  name: zGuestName,
  documentId: zDocumentId,
  at: z.string().max(2000),
});
export type GuestPlace = z.infer<typeof zGuestPlace>;
