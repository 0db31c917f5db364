'use client';

import { useText } from '@/app/text/text-context';
import { blindPhases } from '@/lib/lenses/blind-phases';
import type { OwnLens, Workspace } from '@/lib/model/facts';
import { freeSlug, slugOf } from '@/lib/model/slug';
import { AddLine } from '../../journeys/[journeyId]/inspector/add-line';
import type { LensEdits } from '../use-lens-edits';
import { PhaseRow } from './phase-row';

export type OwnPhase = OwnLens['phases'][number];

type Props = { workspace: Workspace; lens: OwnLens; edits: LensEdits };

/** The phases of an own lens, in order. */
export function PhaseList({ workspace, lens, edits }: Props) {
  const text = useText();
  const words = text.lensSettings.editor;
  const { phases } = lens;
  const blind = blindPhases(lens);
  const add = (name: string) => {
    const id = freeSlug(slugOf(name, 'phase'), (taken) => phases.some((phase) => phase.id === taken));
    void edits.set(lens, { phases: [...phases, { id, name }] });
  };
  return (
    <section aria-labelledby="phases" className="grid gap-2">
      <div>
        <h2 id="phases" className="text-14">
          {words.phases}
        </h2>
        <p className="text-12 text-muted">{phases.length === 0 ? words.noPhases : words.phasesWhy}</p>
      </div>
      {phases.length > 0 && (
        <ol className="card divide-y divide-line">
          {phases.map((phase, at) => (
            <PhaseRow
              key={phase.id}
              workspace={workspace}
              lens={lens}
              phase={phase}
              at={at}
              blind={blind.get(phase.id)}
              edits={edits}
            />
          ))}
        </ol>
      )}
      <AddLine label={words.addPhase} onAdd={add} />
    </section>
  );
}
