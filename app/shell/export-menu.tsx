'use client';

import { Download } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { localDay } from '@/app/local-day';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { Menu, type MenuEntry } from '@/app/ui/menu';
import { type FormatId, formatsOf, SHOWN_PARTS } from '@/lib/exports/formats';
import { usePictureEntry } from './use-picture-entry';

type ExportMenuProps = { workspaceId: string; journeyId?: string };

/** Every kind of file of what is open, with what each is good for: the journey by its parts, then all of the workspace. */
export function ExportMenu({ workspaceId, journeyId }: ExportMenuProps) {
  'use memo';
  const text = useText();
  const words = text.shell.files;
  const asPicture = usePictureEntry();
  const journeyFile = (id: FormatId<'journey'>) =>
    `${paths.journeyExportPath(workspaceId, journeyId ?? '', id)}&today=${localDay()}`;
  const ofJourney = SHOWN_PARTS.flatMap((part) =>
    formatsOf('journey')
      .filter(({ shows }) => shows === part)
      .flatMap(({ id, ending }): MenuEntry[] => {
        const { name, goodFor } = text.exports[id];
        const kind = (['pdf', 'svg', 'csv'] as const).find((one) => ending.endsWith(`.${one}`));
        const isPart = part !== 'whole' && kind !== undefined;
        const section = words.parts[part];
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
          ...(kind === 'svg' ? [{ ...asPicture(id, journeyFile(id)), label: words.kinds.png, section }] : []),
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
