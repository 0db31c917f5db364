'use client';

import { Download } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { localDay } from '@/app/local-day';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { Menu, type MenuEntry } from '@/app/ui/menu';
import { savePng } from '@/app/ui/save-png';
import { useToasts } from '@/app/ui/toasts';
import { type FormatId, formatsOf } from '@/lib/exports/formats';

type ExportMenuProps = { workspaceId: string; journeyId?: string; journeyName?: string };

/** Every kind of file of what is open, with what each is good for: the journey first, then all of the workspace. */
export function ExportMenu({ workspaceId, journeyId, journeyName }: ExportMenuProps) {
  'use memo';
  const text = useText();
  const words = text.shell.files;
  const toasts = useToasts();
  const journeyFile = (id: FormatId<'journey'>) =>
    `${paths.journeyExportPath(workspaceId, journeyId ?? '', id)}&today=${localDay()}`;
  const savePicture = async (id: FormatId<'journey'>, name: string) => {
    const isSaved = await fetch(journeyFile(id))
      .then(async (response) => response.ok && (await savePng(await response.text(), name)))
      .catch(() => false);
    if (!isSaved) toasts.add({ kind: 'problem', message: words.pictureFailed });
  };
  const ofJourney = formatsOf('journey').flatMap(({ id, ending }): MenuEntry[] => [
    {
      id,
      label: text.exports[id].name,
      hint: text.exports[id].goodFor,
      href: journeyFile(id),
      download: true,
      section: words.journey,
    },
    ...(ending.endsWith('.svg')
      ? [
          {
            id: `${id} png`,
            label: words.asPicture({ drawing: text.exports[id].name }),
            hint: words.pictureHint,
            run: () => void savePicture(id, `${journeyName}${ending.replace(/svg$/, 'png')}`),
            section: words.journey,
          },
        ]
      : []),
  ]);
  return (
    <Menu
      label={text.shell.export}
      trigger={
        <AriaButton className="button" data-tone="plain">
          <Download aria-hidden size={14} />
          <span className="max-phone:sr-only">{text.shell.export}</span>
        </AriaButton>
      }
      entries={[
        ...(journeyId === undefined ? [] : ofJourney),
        {
          id: 'reports',
          label: text.reports.tab,
          hint: text.reports.tabHint,
          href: paths.reportsPath(workspaceId),
          section: words.workspace,
        },
        ...formatsOf('workspace').map(({ id }) => ({
          id,
          label: text.exports[id].name,
          hint: text.exports[id].goodFor,
          href: `${paths.exportPath(workspaceId, id)}?today=${localDay()}`,
          download: true,
          section: words.workspace,
        })),
      ]}
    />
  );
}
