import 'server-only';
import type { Actor } from '@/lib/model/actor';
import { type Document, rowsOf } from '@/lib/model/document';
import type { Workspace } from '@/lib/model/facts';
import type { Telling } from '@/lib/reports/department-paper';
import type { AnalysedJourney } from '@/lib/reports/department-report';
import type { Paper } from '@/lib/reports/paper';
import { looksBack, type ReportChoice } from '@/lib/reports/report-choice';
import { lookBackTo } from '@/lib/reports/since-report';
import { tellReport } from '@/lib/reports/tell-report';
import { readEarlier } from './read-earlier';

/** What a report is told from: a workspace's document, its facts, and its journeys with their gaps. */
type Stored = { document: Document; workspace: Workspace; analysed: readonly AnalysedJourney[] };

/** A report of what is stored, with what it looks back to; undefined when there is nothing to tell. */
export async function tellStoredReport(
  actor: Actor,
  telling: Telling,
  { document, workspace, analysed }: Stored,
  choice: ReportChoice,
): Promise<Paper | undefined> {
  const lookBack = looksBack(choice) && lookBackTo(choice.since, rowsOf(document, 'snapshot'));
  const chosen = analysed
    .map(({ journey }) => journey.id)
    .filter((id) => choice.journey === undefined || choice.journey === id);
  const earlier = lookBack ? await readEarlier(actor, document.id, chosen, lookBack) : undefined;
  return tellReport(telling, workspace, analysed, choice, earlier);
}
