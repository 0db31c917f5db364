'use client';

import Link from 'next/link';
import { useMemo, useState } from 'react';
import { useSend } from '@/app/editing/use-send';
import { PreviewPanel } from '@/app/import/preview-panel';
import { type ImportIntent, usePreview } from '@/app/import/use-preview';
import { useWorkspaceFile } from '@/app/import/use-workspace-file';
import { WorkspaceFilePicker } from '@/app/import/workspace-file-picker';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { CheckList } from '@/app/ui/check-list';
import type { ExistingJourney } from './new-journey';

/** Brings journeys of a file into a workspace, with the departments and personas that it does not have yet. */
export function FromFile(props: { workspaceId: string; journeys: readonly ExistingJourney[] }) {
  const { workspaceId, journeys } = props;
  const text = useText();
  const words = text.start.newJourney;
  const send = useSend();
  const [state, choose, drop] = useWorkspaceFile();
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const [isSending, setSending] = useState(false);

  const file = state.status === 'read' && state.file.ok ? state.file : null;
  const chosen = useMemo(
    () => file?.facts.journeys.filter(({ id }) => !leftOut.includes(id)) ?? [],
    [file, leftOut],
  );
  const intent = useMemo((): ImportIntent | null => {
    if (!file || chosen.length === 0) return null;
    const ids = chosen.map(({ id }) => id);
    return { type: 'import', documentId: workspaceId, mode: 'add', file: file.value, journeys: ids };
  }, [file, chosen, workspaceId]);
  const preview = usePreview(intent);

  const bringIn = async () => {
    if (!intent) return;
    const [only, ...others] = chosen;
    const goTo =
      only && others.length === 0 ? paths.matrixPath(workspaceId, only.id) : paths.workspacePath(workspaceId);
    const label = words.broughtIn({ count: chosen.length });
    setSending(true);
    await send(intent, { announce: label, label, goTo, stepOf: workspaceId });
    setSending(false);
  };

  return (
    <>
      <WorkspaceFilePicker
        state={state}
        onFile={(picked) => {
          setLeftOut([]);
          void choose(picked);
        }}
        onDrop={drop}
      />
      {file && file.facts.journeys.length === 0 && <p className="text-warn">{words.fileWithoutJourneys}</p>}
      {file && file.facts.journeys.length > 0 && (
        <CheckList
          label={words.whichJourneys}
          value={chosen.map(({ id }) => id)}
          options={file.facts.journeys.map(({ id, name }) => {
            const replaced = journeys.find((journey) => journey.id === id);
            return { id, label: name, ...(replaced && { hint: words.replaces({ name: replaced.name }) }) };
          })}
          onChange={(ids) =>
            setLeftOut(file.facts.journeys.map(({ id }) => id).filter((id) => !ids.includes(id)))
          }
        />
      )}
      <PreviewPanel preview={preview} />
      <div className="flex flex-wrap items-center gap-2">
        <Button
          tone="strong"
          isDisabled={preview.status !== 'shown' || isSending}
          onPress={() => void bringIn()}
        >
          {words.bringIn({ count: chosen.length })}
        </Button>
        <Link className="button" href={paths.workspacePath(workspaceId)}>
          {text.ui.cancel}
        </Link>
        <p role="status" className="text-muted">
          {isSending && text.importing.sending}
        </p>
      </div>
    </>
  );
}
