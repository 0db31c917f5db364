'use client';

import Link from 'next/link';
import { useMemo } from 'react';
import { useDocument } from '@/app/editing/editing-context';
import { localDay } from '@/app/local-day';
import * as paths from '@/app/paths';
import { useLanguage, useText } from '@/app/text/text-context';
import { rowsOf } from '@/lib/model/document';
import type { Workspace } from '@/lib/model/facts';
import { dayIn } from '@/lib/reports/day-in';
import { heatMap } from '@/lib/reports/heat-map';
import { looksBack, type ReportChoice } from '@/lib/reports/report-choice';
import { lookBackTo } from '@/lib/reports/since-report';
import { tellReport } from '@/lib/reports/tell-report';
import { useHeldJourneys } from '../held-journeys';
import { WorkspaceFrame } from '../workspace-frame';
import { HeatMapView } from './heat-map-view';
import { ShareReport } from './links/share-report';
import { PaperView } from './paper-view';
import { ReportChooser } from './report-chooser';
import { RowAnswer } from './row-answer';
import { useChosenReport } from './use-chosen-report';
import { useEarlier } from './use-earlier';

/** One report at a time, chosen at the top; what is written in it follows every edit. */
export function ReportsScreen({ workspaceId }: { workspaceId: string }) {
  return (
    <WorkspaceFrame workspaceId={workspaceId}>
      {(workspace) => <Reports workspaceId={workspaceId} workspace={workspace} />}
    </WorkspaceFrame>
  );
}

function Reports({ workspaceId, workspace }: { workspaceId: string; workspace: Workspace }) {
  const text = useText();
  const language = useLanguage();
  const held = useHeldJourneys();
  const today = localDay();
  const [choice, choose] = useChosenReport();
  const analysed = useMemo(
    () => held.map(({ journey, value }) => ({ journey, analysis: value.analysis })),
    [held],
  );
  const document = useDocument(workspaceId);
  const snapshots = useMemo(
    () => (document ? rowsOf(document, 'snapshot').sort((a, b) => b.at - a.at) : []),
    [document],
  );
  // The sponsor reads about one journey: the first, until another is chosen.
  const whole = choice.of === 'journey' && !choice.journey ? analysed[0]?.journey.id : choice.journey;
  const telling = useMemo(() => ({ text, today, dayText: dayIn(language) }), [text, today, language]);
  const { of, since } = choice;
  const lookBack = useMemo(
    () => (looksBack({ of, ...(since && { since }) }) ? lookBackTo(since, snapshots) : undefined),
    [of, since, snapshots],
  );
  const chosenIds = useMemo(
    () => analysed.map(({ journey }) => journey.id).filter((id) => whole === undefined || id === whole),
    [analysed, whole],
  );
  const { state, earlier } = useEarlier(workspaceId, chosenIds, lookBack);
  const about = { ...choice, ...(whole !== undefined && { journey: whole }) };
  const paper = tellReport(telling, workspace, analysed, about, earlier);
  const journeys = analysed.map(({ journey }) => ({ id: journey.id, label: journey.name }));
  const shared = sharedDepartment(workspace, about);
  return (
    <>
      <ReportChooser
        workspaceId={workspaceId}
        workspace={workspace}
        journeys={journeys}
        snapshots={snapshots}
        choice={about}
        onChoose={choose}
        isThere={paper !== undefined || state !== 'ready'}
        share={
          shared &&
          paper && (
            <ShareReport workspaceId={workspaceId} department={shared} choice={about} journeys={journeys} />
          )
        }
      />
      {state !== 'ready' ? (
        <p role="status" className="card px-4 py-8 text-muted">
          {state === 'failed' ? text.reports.since.failed : text.reports.since.reading}
        </p>
      ) : about.of === 'since' && !lookBack && analysed[0] ? (
        <NothingToLookBackTo workspaceId={workspaceId} journeyId={analysed[0].journey.id} />
      ) : !paper ? (
        <NothingToReport workspaceId={workspaceId} journeyId={analysed[0]?.journey.id} />
      ) : about.of === 'overview' ? (
        <HeatMapView
          paper={paper}
          map={heatMap(
            workspace,
            analysed.filter(({ journey }) => whole === undefined || journey.id === whole),
          )}
          onDepartment={(department) => choose({ ...about, of: { department } })}
        />
      ) : (
        <PaperView
          paper={paper}
          answerOf={(row, name) => <RowAnswer workspaceId={workspaceId} about={row} row={name} />}
        />
      )}
    </>
  );
}

/** The department whose report is chosen: the one kind that can be given away by a link. */
const sharedDepartment = ({ departments }: Workspace, { of }: ReportChoice) =>
  typeof of === 'object' && 'department' in of
    ? departments.find(({ id }) => id === of.department)
    : undefined;

/** What to do before there can be a report. */
function NothingToReport(props: { workspaceId: string; journeyId: string | undefined }) {
  const { workspaceId, journeyId } = props;
  const text = useText();
  const words = text.reports;
  return (
    <div className="card hatched grid justify-items-start gap-2 px-4 py-8">
      <h1 className="text-19">{words.notBegun}</h1>
      <p className="text-muted">{words.notBegunWhy}</p>
      <Link
        className="button"
        href={journeyId ? paths.matrixPath(workspaceId, journeyId) : paths.workspacePath(workspaceId)}
      >
        {journeyId ? words.toMatrix : text.shell.toOverview}
      </Link>
    </div>
  );
}

/** How to come to a moment that a report can look back to. */
function NothingToLookBackTo({ workspaceId, journeyId }: { workspaceId: string; journeyId: string }) {
  const { since: words } = useText().reports;
  return (
    <div className="card hatched grid justify-items-start gap-2 px-4 py-8">
      <h1 className="text-19">{words.noSnapshots}</h1>
      <p className="text-muted">{words.noSnapshotsWhy}</p>
      <Link className="button" href={paths.historyPath(workspaceId, journeyId)}>
        {words.toHistory}
      </Link>
    </div>
  );
}
