import 'server-only';
import { cache } from 'react';
import { tellStoredReport } from '@/app/api/tell-stored-report';
import { database } from '@/app/database';
import { localDay } from '@/app/local-day';
import { OWNER, requestLanguage } from '@/app/session';
import { readWorkspace } from '@/db/read-document';
import { openReportLink } from '@/db/report-links';
import { journeyOf, workspaceOf } from '@/lib/changes/facts-of';
import { findGaps } from '@/lib/gaps/find-gaps';
import { dayIn } from '@/lib/reports/day-in';
import { type Paper, withoutAbout } from '@/lib/reports/paper';
import { TEXTS } from '@/lib/text/languages';

type ToldByLink = { paper: Paper; workspace: string; openUntil: string };

/**
 * The report that a link opens, as it stands now, and nothing else; undefined whenever it opens none, whatever the
 * reason. The token is the right, so it does not matter who asks, nor under which name of the server. Asked twice
 * within one request it is read once.
 */
export const toldByLink = cache(async (token: string): Promise<ToldByLink | undefined> => {
  const db = await database();
  const link = await openReportLink(db, token, Date.now());
  // A link shows what whoever made it may read; on this machine alone that is always its owner.
  const documents = link && (await readWorkspace(db, OWNER, link.workspaceId));
  const workspace = documents && workspaceOf(documents.workspace);
  if (!link || !workspace) return undefined;
  const { departmentId: department, journeyId: journey, since } = link;
  const language = await requestLanguage();
  const today = localDay();
  const dayText = dayIn(language);
  const paper = await tellStoredReport(
    OWNER,
    { text: TEXTS[language], today, dayText },
    {
      document: documents.workspace,
      workspace,
      analysed: documents.journeys
        .map(journeyOf)
        .filter((one) => one !== undefined)
        .map((one) => ({ journey: one, analysis: findGaps(workspace, one, today) })),
    },
    { of: { department }, ...(journey && { journey }), ...(since && { since }) },
  );
  return (
    paper && {
      paper: withoutAbout(paper),
      workspace: workspace.name,
      openUntil: dayText(localDay(link.expiresAt)),
    }
  );
});
