import 'server-only';
import { database } from '@/app/database';
import { readPast } from '@/db/read-past';
import { journeyOf, workspaceOf } from '@/lib/changes/facts-of';
import type { JourneyAt } from '@/lib/history/compare-journeys';
import type { Actor } from '@/lib/model/actor';
import { journeyDocumentId } from '@/lib/model/document';
import type { Earlier, LookBack } from '@/lib/reports/since-report';

/** Journeys (by id) as they stood at a moment and at those between, out of the change log. */
export async function readEarlier(
  actor: Actor,
  workspaceId: string,
  journeyIds: readonly string[],
  lookBack: LookBack,
): Promise<Earlier> {
  const db = await database();
  const sideAt = async (id: string, at: number): Promise<JourneyAt | undefined> => {
    const [workspaceThen, journeyThen] = await Promise.all([
      readPast(db, actor, workspaceId, at),
      readPast(db, actor, journeyDocumentId(workspaceId, id), at),
    ]);
    const workspace = workspaceThen && workspaceOf(workspaceThen);
    const journey = journeyThen && journeyOf(journeyThen);
    return workspace && journey && { workspace, journey, day: dayOf(at) };
  };
  const journeys: [string, { before: JourneyAt; between: JourneyAt[] }][] = [];
  for (const id of journeyIds) {
    const before = await sideAt(id, lookBack.at);
    if (!before) continue;
    const between = await Promise.all(lookBack.between.map((at) => sideAt(id, at)));
    journeys.push([id, { before, between: between.filter((side) => side !== undefined) }]);
  }
  return { ...lookBack, day: dayOf(lookBack.at), journeys: new Map(journeys) };
}

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);
