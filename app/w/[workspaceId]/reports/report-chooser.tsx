'use client';

import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import { localDay } from '@/app/local-day';
import * as paths from '@/app/paths';
import { reportOptionOf, reportOptions } from '@/app/shell/report-options';
import { useLanguage, useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { Choice } from '@/app/ui/choice';
import { Menu } from '@/app/ui/menu';
import { formatsOf } from '@/lib/exports/formats';
import type { Snapshot, Workspace } from '@/lib/model/facts';
import { type ReportChoice, reportChoiceToParams } from '@/lib/reports/report-choice';
import { fullTime } from '@/lib/text/time-words';

type ReportChooserProps = {
  workspaceId: string;
  workspace: Workspace;
  journeys: { id: string; label: string }[];
  /** Newest first. */
  snapshots: readonly Snapshot[];
  choice: ReportChoice;
  onChoose: (choice: ReportChoice) => void;
  /** Whether there is something to print or save. */
  isThere: boolean;
  /** What gives the report to somebody else. */
  share: ReactNode;
};

/** Which report, about which journeys, compared with when; and how to save or print it. */
export function ReportChooser(props: ReportChooserProps) {
  const { workspaceId, workspace, journeys, snapshots, choice, onChoose, isThere, share } = props;
  const text = useText();
  const language = useLanguage();
  const words = text.reports;
  const options = reportOptions(text, workspace);
  const isOfCampaign = typeof choice.of === 'object' && 'campaign' in choice.of;
  const chooseOf = (id: string) => {
    const of = options.find((one) => one.id === id)?.of;
    if (of === undefined) return;
    onChoose(typeof of === 'object' && 'campaign' in of ? { of } : { ...choice, of });
  };
  const isOfOne = choice.of === 'journey';
  const { journey: _journey, ...others } = choice;
  const moments = [
    ...snapshots.map(({ id, name, at }) => ({ id, label: name, hint: fullTime(language, at) })),
    ...(choice.since !== undefined &&
    /^\d+$/.test(choice.since) &&
    !snapshots.some(({ id }) => id === choice.since)
      ? [{ id: choice.since, label: fullTime(language, Number(choice.since)) }]
      : []),
  ];
  const mayLookBack =
    moments.length > 0 && (choice.of === 'since' || typeof choice.of === 'object') && !isOfCampaign;
  return (
    <div className="no-print flex flex-wrap items-end gap-3">
      <Choice
        label={words.chooseReport}
        showLabel
        value={reportOptionOf(choice.of)}
        options={options}
        onChange={chooseOf}
        fitsWords
      />
      {choice.of !== 'checklist' && !isOfCampaign && (
        <Choice
          label={words.chooseJourneys}
          showLabel
          value={choice.journey ?? ''}
          options={[...(isOfOne ? [] : [{ id: '', label: words.allJourneys }]), ...journeys]}
          onChange={(journey) => onChoose({ ...others, ...(journey && { journey }) })}
          fitsWords
        />
      )}
      {mayLookBack && (
        <Choice
          label={words.since.choose}
          showLabel
          value={choice.since ?? (choice.of === 'since' ? (snapshots[0]?.id ?? '') : '')}
          options={[
            ...(choice.of === 'since' ? [] : [{ id: '', label: words.since.noComparison }]),
            ...moments,
          ]}
          onChange={(since) => {
            const { since: _since, ...rest } = choice;
            onChoose({ ...rest, ...(since && { since }) });
          }}
          fitsWords
        />
      )}
      <div className="ml-auto flex flex-wrap gap-2">
        {share}
        {isThere && (
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
        )}
      </div>
    </div>
  );
}

const reportFileParams = (choice: ReportChoice) => {
  const params = reportChoiceToParams(choice);
  params.set('today', localDay());
  return params;
};
