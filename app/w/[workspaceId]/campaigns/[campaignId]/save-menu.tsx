'use client';

import { Download } from 'lucide-react';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { Menu } from '@/app/ui/menu';
import { formatsOf } from '@/lib/exports/formats';
import { type ReportChoice, reportChoiceToParams } from '@/lib/reports/report-choice';

type SaveMenuProps = {
  workspaceId: string;
  of: Extract<ReportChoice['of'], { campaign: string }>;
  /** `YYYY-MM-DD` */
  today: string;
};

/** Prints what a screen says of a campaign, alone or beside another, or saves it as a file. */
export function SaveMenu({ workspaceId, of, today }: SaveMenuProps) {
  const text = useText();
  const params = reportChoiceToParams({ of });
  params.set('today', today);
  const formats = [...formatsOf('report'), ...(of.with === undefined ? formatsOf('campaign') : [])];
  return (
    <Menu
      label={text.reports.save}
      trigger={
        <Button>
          <Download aria-hidden size={14} />
          {text.reports.save}
        </Button>
      }
      entries={[
        {
          id: 'print',
          label: text.reports.print,
          hint: text.reports.printHint,
          run: () => window.print(),
        },
        ...formats.map(({ id }) => ({
          id,
          label: text.exports[id].name,
          hint: text.exports[id].goodFor,
          href: `${paths.exportPath(workspaceId, id)}?${params}`,
          download: true,
        })),
      ]}
    />
  );
}
