import { z } from 'zod';
import { zDocumentId } from '../commands/command';
import { zOwnName } from '../model/actor';

/** A browser tab, by an id that it makes itself. */
export const zTab = z.uuid();

/** Where somebody is: sent whenever they go somewhere else. */
export const zGuestPlace = z.strictObject({
  tab: zTab,
  name: zOwnName,
  documentId: zDocumentId,
  at: z.string().max(2000),
});
export type GuestPlace = z.infer<typeof zGuestPlace>;
