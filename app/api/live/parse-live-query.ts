import { z } from 'zod';
import { zDocumentId } from '@/lib/commands/command';
import { MOST_JOURNEYS } from '@/lib/file/workspace-file';
import { zTab } from '@/lib/live/guest-place';
import { zOwnName } from '@/lib/model/actor';
import { partsOfDocumentId } from '@/lib/model/document';

export type LiveQuery = {
  workspaceId: string;
  /** The revision that the tab has of each document. */
  cursors: Map<string, number>;
  tab: string;
  name: string;
};

/** Documents of one workspace that a tab can follow at once: it and all of its journeys. */
const MOST_DOCUMENTS = MOST_JOURNEYS + 1;

const zQuery = z.strictObject({
  tab: zTab,
  name: zOwnName,
  documents: z
    .array(z.strictObject({ id: zDocumentId, revision: z.coerce.number().int().min(0) }))
    .min(1)
    .max(MOST_DOCUMENTS),
});

/** `?tab=…&name=…&document=hotel:12&document=hotel/weekend:34`; undefined when it is not that. */
export function parseLiveQuery(params: URLSearchParams): LiveQuery | undefined {
  const documents = params.getAll('document').map((document) => {
    const [id, revision] = document.split(':');
    return { id, revision };
  });
  const parsed = zQuery.safeParse({ tab: params.get('tab'), name: params.get('name') ?? '', documents });
  if (!parsed.success) return undefined;
  const { tab, name } = parsed.data;
  const workspaces = new Set(parsed.data.documents.map(({ id }) => partsOfDocumentId(id).workspaceId));
  const [workspaceId, ...others] = workspaces;
  if (workspaceId === undefined || others.length > 0) return undefined;
  return {
    workspaceId,
    tab,
    name,
    cursors: new Map(parsed.data.documents.map((one) => [one.id, one.revision])),
  };
}
