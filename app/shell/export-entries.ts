'use client';

import { localDay } from '@/app/local-day';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import type { MenuEntry } from '@/app/ui/menu';
import { type FormatId, formatsOf, SHOWN_PARTS } from '@/lib/exports/formats';
import { usePictureEntry } from './use-picture-entry';

/** Every kind of file of a journey, by the parts that it shows; the menu and the palette offer these. */
export function useJourneyExports(workspaceId: string, journeyId: string): MenuEntry[] {
  'use memo';
  const text = useText();
  const words = text.shell.files;
  const asPicture = usePictureEntry();
  const journeyFile = (id: FormatId<'journey'>) =>
    `${paths.journeyExportPath(workspaceId, journeyId, id)}&today=${localDay()}`;
  return SHOWN_PARTS.flatMap((part) =>
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
}

/** Every kind of file of a whole workspace. */
export function useWorkspaceExports(workspaceId: string): MenuEntry[] {
  'use memo';
  const text = useText();
  return formatsOf('workspace').map(({ id }) => ({
    id,
    label: text.exports[id].name,
    hint: text.exports[id].goodFor,
    href: `${paths.exportPath(workspaceId, id)}?today=${localDay()}`,
    download: true,
    section: text.shell.files.workspace,
  }));
}
