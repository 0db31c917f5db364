'use client';

import { ArrowLeft, Trash2 } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { RadioCards } from '@/app/ui/radio-cards';
import { lensesOf } from '@/lib/lenses';
import type { OwnLens, Workspace } from '@/lib/model/facts';
import { LENS_SIDES, LENS_SIGHTS } from '@/lib/model/lens';
import { EditableHeading } from '../../editable-heading';
import { RadioRow } from '../../journeys/[journeyId]/inspector/radio-row';
import { WorkspaceFrame } from '../../workspace-frame';
import { useLensEdits } from '../use-lens-edits';
import { LensPreview } from './lens-preview';
import { PhaseList } from './phase-list';

/** A lens of the workspace's own: its name, where it looks from, what it sees by, its phases, and what comes of it. */
export function LensEditor({ workspaceId, lensId }: { workspaceId: string; lensId: string }) {
  const words = useText().lensSettings.editor;
  return (
    <WorkspaceFrame workspaceId={workspaceId}>
      {(workspace) => {
        const lens = workspace.ownLenses.find(({ id }) => id === lensId);
        const back = (
          <Link
            className="button justify-self-start"
            data-tone="quiet"
            href={paths.workspaceLensesPath(workspaceId)}
          >
            <ArrowLeft aria-hidden size={14} />
            {words.back}
          </Link>
        );
        return lens ? (
          <Editor workspaceId={workspaceId} workspace={workspace} lens={lens} back={back} />
        ) : (
          <div className="grid gap-3">
            <h1 className="text-19">{words.gone}</h1>
            <p>{words.goneWhy}</p>
            {back}
          </div>
        );
      }}
    </WorkspaceFrame>
  );
}

type EditorProps = {
  workspaceId: string;
  workspace: Workspace;
  lens: OwnLens;
  back: ReactNode;
};

function Editor({ workspaceId, workspace, lens, back }: EditorProps) {
  const text = useText();
  const words = text.lensSettings.editor;
  const router = useRouter();
  const edits = useLensEdits(workspaceId, workspace);
  const isOn = lensesOf(workspace).some(({ id }) => id === lens.id);
  const remove = async () => {
    const outcome = await edits.remove(lens);
    if (outcome.accepted) router.push(paths.workspaceLensesPath(workspaceId));
  };
  return (
    <>
      <div className="grid gap-2">
        <div className="-ml-3">{back}</div>
        <EditableHeading
          value={lens.name}
          label={words.name}
          action={words.rename}
          onSave={(name, seen) => edits.set({ ...lens, name: seen }, { name }, { quiet: true })}
        />
        {!isOn && (
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-warn">
            {words.isOff}
            <Button onPress={() => void edits.switchOn(lens.id)}>{words.switchOn}</Button>
          </p>
        )}
      </div>
      <div className="grid items-start gap-6 desk:grid-cols-[minmax(0,1fr)_380px]">
        <div className="grid gap-6">
          <RadioRow
            legend={words.looksFrom}
            options={LENS_SIDES.map((id) => ({ id, label: text.lensSettings.sides[id] }))}
            value={lens.looksFrom}
            onChange={(looksFrom) => void edits.set(lens, { looksFrom })}
            className="max-w-md grid-cols-2"
          />
          <RadioCards
            label={words.seesBy}
            value={lens.sees}
            options={LENS_SIGHTS.map((id) => ({ id, ...text.lensSettings.sights[id] }))}
            onChange={(sees) => void edits.set(lens, { sees })}
          />
          <PhaseList workspace={workspace} lens={lens} edits={edits} />
          <Button tone="quiet" className="-ml-3 justify-self-start" onPress={() => void remove()}>
            <Trash2 aria-hidden size={14} />
            {words.remove}
          </Button>
        </div>
        <LensPreview workspaceId={workspaceId} workspace={workspace} lens={lens} />
      </div>
    </>
  );
}
