'use client';

import { Download } from 'lucide-react';
import Link from 'next/link';
import { useMemo } from 'react';
import * as paths from '@/app/paths';
import { useLanguage, useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { Choice } from '@/app/ui/choice';
import { Menu } from '@/app/ui/menu';
import { formatsOf } from '@/lib/exports/formats';
import { findGaps } from '@/lib/gaps/find-gaps';
import type { Workspace } from '@/lib/model/facts';
import { dayIn } from '@/lib/reports/day-in';
import { heatMap } from '@/lib/reports/heat-map';
import { REPORT_KINDS, type ReportChoice, reportChoiceToParams, tellReport } from '@/lib/reports/tell-report';
import { useHeldJourneys } from '../held-journeys';
import { localDay } from '../journeys/[journeyId]/journey-context';
import { WorkspaceFrame } from '../workspace-frame';
import { HeatMapView } from './heat-map-view';
import { PaperView } from './paper-view';
import { RowAnswer } from './row-answer';
import { useChosenReport } from './use-chosen-report';

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
    () => held.map(({ journey }) => ({ journey, analysis: findGaps(workspace, journey, today) })),
    [held, workspace, today],
  );
  // The sponsor reads about one journey: the first, until another is chosen.
  const whole = choice.of === 'journey' && !choice.journey ? analysed[0]?.journey.id : choice.journey;
  const telling = useMemo(() => ({ text, today, dayText: dayIn(language) }), [text, today, language]);
  const about = { of: choice.of, ...(whole !== undefined && { journey: whole }) };
  const paper = tellReport(telling, workspace, analysed, about);
  return (
    <>
      <ReportChooser
        workspaceId={workspaceId}
        workspace={workspace}
        journeys={analysed.map(({ journey }) => ({ id: journey.id, label: journey.name }))}
        choice={about}
        onChoose={choose}
      />
      {!paper ? (
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

// No id of a department has a colon.
const CAMPAIGN = 'campaign:';

type ReportChooserProps = {
  workspaceId: string;
  workspace: Workspace;
  journeys: { id: string; label: string }[];
  choice: ReportChoice;
  onChoose: (choice: ReportChoice) => void;
};

function ReportChooser({ workspaceId, workspace, journeys, choice, onChoose }: ReportChooserProps) {
  const text = useText();
  const words = text.reports;
  const kinds = REPORT_KINDS.map((kind) => ({ id: `-${kind}`, label: words.kinds[kind] }));
  const departments = workspace.departments.map(({ id, name }) => ({ id, label: name }));
  const campaigns = workspace.campaigns.map(({ id, name }) => ({
    id: `${CAMPAIGN}${id}`,
    label: text.campaigns.paper.kind({ name }),
  }));
  const of =
    typeof choice.of === 'string'
      ? `-${choice.of}`
      : 'campaign' in choice.of
        ? `${CAMPAIGN}${choice.of.campaign}`
        : choice.of.department;
  const chooseOf = (id: string) => {
    const kind = REPORT_KINDS.find((one) => `-${one}` === id);
    if (id.startsWith(CAMPAIGN)) onChoose({ of: { campaign: id.slice(CAMPAIGN.length) } });
    else onChoose({ ...choice, of: kind ?? { department: id } });
  };
  const isOfOne = choice.of === 'journey';
  return (
    <div className="no-print flex flex-wrap items-end gap-3">
      <Choice
        label={words.chooseReport}
        showLabel
        value={of}
        options={[...kinds, ...departments, ...campaigns]}
        onChange={chooseOf}
        className="w-80 max-w-full"
      />
      {choice.of !== 'checklist' && !of.startsWith(CAMPAIGN) && (
        <Choice
          label={words.chooseJourneys}
          showLabel
          value={choice.journey ?? ''}
          options={[...(isOfOne ? [] : [{ id: '', label: words.allJourneys }]), ...journeys]}
          onChange={(journey) => onChoose({ of: choice.of, ...(journey && { journey }) })}
          className="w-80 max-w-full"
        />
      )}
      <span className="flex-1" />
      <Menu
        label={words.save}
        trigger={
          <Button>
            <Download aria-hidden size={14} />
            {words.save}
          </Button>
        }
        entries={[
          { id: 'print', label: words.print, hint: words.printHint, run: () => window.print() },
          ...formatsOf('report').map(({ id }) => ({
            id,
            label: text.exports[id].name,
            hint: text.exports[id].goodFor,
            href: `${paths.exportPath(workspaceId, id)}?${reportFileParams(choice)}`,
            download: true,
          })),
        ]}
      />
    </div>
  );
}

const reportFileParams = (choice: ReportChoice) => {
  const params = reportChoiceToParams(choice);
  params.set('today', localDay());
  return params;
};

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
