'use client';

import { Download } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { localDay } from '@/app/local-day';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { useLongWork } from '@/app/ui/long-work';
import { Menu, type MenuEntry } from '@/app/ui/menu';
import { savePng } from '@/app/ui/save-png';
import { useToasts } from '@/app/ui/toasts';
import { type FormatId, formatsOf, SHOWN_PARTS } from '@/lib/exports/formats';

type ExportMenuProps = { workspaceId: string; journeyId?: string; journeyName?: string };

/** Every kind of file of what is open, with what each is good for: the journey by its parts, then all of the workspace. */
export function ExportMenu({ workspaceId, journeyId, journeyName }: ExportMenuProps) {
  'use memo';
  const text = useText();
  const words = text.shell.files;
  const toasts = useToasts();
  const work = useLongWork();
  const journeyFile = (id: FormatId<'journey'>) =>
    `${paths.journeyExportPath(workspaceId, journeyId ?? '', id)}&today=${localDay()}`;
  const savePicture = (id: FormatId<'journey'>, name: string, fileName: string) =>
    void work(name, async (signal) => {
      const response = await fetch(journeyFile(id), { signal });
      if (!response.ok) throw new Error(response.statusText);
      const isSaved = await savePng(await response.text(), fileName, signal);
      if (!isSaved && !signal.aborted) toasts.add({ kind: 'problem', message: words.pictureFailed });
    });
  const ofJourney = SHOWN_PARTS.flatMap((part) =>
    formatsOf('journey')
      .filter(({ shows }) => shows === part)
      .flatMap(({ id, ending }): MenuEntry[] => {
        const { name, goodFor } = text.exports[id];
        const kind = (['pdf', 'svg', 'csv'] as const).find((one) => ending.endsWith(`.${one}`));
        const isPart = part !== 'whole' && kind !== undefined;
        const section = words.parts[part];
        const picture = words.asPicture({ drawing: name });
        return [
          {
            id,
            label: isPart ? words.kinds[kind] : name,
            ...(isPart && { name }),
            hint: goodFor,
            href: journeyFile(id),
            download: true,
            section,
          },
          ...(kind === 'svg'
            ? [
                {
                  id: `${id} png`,
                  label: words.kinds.png,
                  name: picture,
                  hint: words.pictureHint,
                  run: () => savePicture(id, picture, `${journeyName}${ending.replace(/svg$/, 'png')}`),
                  section,
                },
              ]
            : []),
        ];
      }),
  );
  return (
    <Menu
      label={text.shell.export}
      isWide
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
