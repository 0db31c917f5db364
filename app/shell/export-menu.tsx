'use client';

import { Download } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { Menu } from '@/app/ui/menu';
import { useJourneyExports, useWorkspaceExports } from './export-entries';

type ExportMenuProps = { workspaceId: string; journeyId?: string };

/** Every kind of file of what is open, with what each is good for: the journey by its parts, then all of the workspace. */
export function ExportMenu({ workspaceId, journeyId }: ExportMenuProps) {
  'use memo';
  const text = useText();
  const ofJourney = useJourneyExports(workspaceId, journeyId ?? '');
  const ofWorkspace = useWorkspaceExports(workspaceId);
  return (
    <Menu
      label={text.shell.export}
      isWide
      trigger={
        <AriaButton className="button" data-tone="plain">
          <Download aria-hidden size={14} />
          <span className="max-[900px]:sr-only">{text.shell.export}</span>
        </AriaButton>
      }
      entries={[
        ...(journeyId === undefined ? [] : ofJourney),
        {
          id: 'reports',
          label: text.reports.tab,
          hint: text.reports.tabHint,
          href: paths.reportsPath(workspaceId),
          section: text.shell.files.workspace,
        },
        ...ofWorkspace,
      ]}
    />
  );
}
