'use client';

import { useRouter } from 'next/navigation';
import * as paths from '@/app/paths';
import { useJourneyExports } from '@/app/shell/export-entries';
import { type PaletteEntry, usePaletteEntries } from '@/app/shell/palette/palette-context';
import { useFileEntry } from '@/app/shell/palette/use-file-entry';
import { JOURNEY_SCREENS } from '@/app/shell/screens';
import { useText } from '@/app/text/text-context';
import { findBaton } from '@/lib/baton/find-baton';
import { describeFinding } from '@/lib/gaps/describe-finding';
import { nameOf, placeName } from './inspector/place-name';
import { useJourney } from './journey-context';
import { useLookThrough } from './look-through/look-through-context';
import { addressOf, placeHref, type Selection, selectionOf } from './selection';
import { goToSelection } from './selection-wish';

/** Puts the screens, files and places of a journey into the palette: steps, departments, moments, handoffs, open gaps. */
export function useJourneyEntries() {
  const text = useText();
  const router = useRouter();
  const { workspaceId, workspace, journey, stages, steps, analysis } = useJourney();
  const { lenses, view, choose } = useLookThrough();
  const files = useJourneyExports(workspaceId, journey.id);
  const fileEntry = useFileEntry();
  const words = text.palette.commands;
  usePaletteEntries('journey', () => {
    const matrix = paths.matrixPath(workspaceId, journey.id);
    const place = (
      kind: PaletteEntry['kind'],
      id: string,
      label: string,
      selection: Selection,
    ): PaletteEntry => ({
      id: `${kind} ${id}`,
      kind,
      label,
      // A matrix that is on the screen goes there itself.
      run: () => goToSelection(selection) || router.push(placeHref(matrix, selection)),
    });
    const command = (id: string, label: string, run: () => void): PaletteEntry => ({
      id: `command ${id}`,
      kind: 'command',
      label,
      run,
    });
    return [
      ...JOURNEY_SCREENS.map(({ id, path, label }) => ({
        id: `screen journey ${id}`,
        kind: 'screen' as const,
        label: label(text),
        run: () => router.push(path(workspaceId, journey.id)),
      })),
      ...files.map(fileEntry),
      ...lenses
        .filter(({ id }) => id !== view?.lens.id)
        .map(({ id, called }) =>
          command(`lens ${id}`, words.lookThrough({ lens: text.lenses.lens(called) }), () => choose(id)),
        ),
      ...(view ? [command('no lens', words.noLens, () => choose(null))] : []),
      ...steps.map(({ id, name }, index) => ({
        ...place('step', id, `${index + 1} ${name}`, { kind: 'step', step: id }),
        also: [name],
      })),
      ...workspace.departments.map(({ id, name }) =>
        place('department', id, name, { kind: 'department', department: id }),
      ),
      ...journey.moments.map(({ id, name }) => place('moment', id, name, { kind: 'moment', moment: id })),
      ...findBaton(steps, journey)
        .passages.filter(({ kind }) => kind !== 'kept')
        .map(({ fromStep, toStep, from, to }) => {
          const handoff = { kind: 'handoff', fromStep, toStep } as const;
          const label = placeName({ workspace, journey, steps, stages }, handoff);
          const word = text.palette.kinds.handoff;
          const sides = [...from, ...to].map((id) => nameOf(workspace.departments, id)).join(' ');
          return {
            ...place('handoff', addressOf(handoff), label, handoff),
            also: [`${word} ${label}`, `${word} ${sides}`],
          };
        }),
      ...analysis.findings
        .filter(({ state }) => state !== 'accepted')
        .map((finding) => {
          const label = describeFinding(text, finding).title;
          const selection = selectionOf(finding);
          if (selection) return place('gap', finding.key, label, selection);
          const run = () => router.push(paths.gapsPath(workspaceId, journey.id));
          return { id: `gap ${finding.key}`, kind: 'gap' as const, label, run };
        }),
    ];
  });
}
