'use client';

import Link from 'next/link';
import { useMemo, useState } from 'react';
import { useSend } from '@/app/editing/use-send';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { Choice } from '@/app/ui/choice';
import { RadioCards } from '@/app/ui/radio-cards';
import { freeSlug, slugOf } from '@/lib/model/slug';
import { PreviewPanel } from './preview-panel';
import { type ImportIntent, usePreview } from './use-preview';
import { useWorkspaceFile } from './use-workspace-file';
import { WorkspaceFilePicker } from './workspace-file-picker';

type Props = {
  workspaces: readonly { id: string; name: string }[];
  /** The workspace that the file comes in place of, unless the person chooses otherwise. */
  into?: string | undefined;
};

/** Brings in a workspace file in three steps: the file, where it goes, and what that will do before it is done. */
export function ImportScreen({ workspaces, into }: Props) {
  const text = useText();
  const words = text.importing;
  const send = useSend();
  const [state, choose, drop] = useWorkspaceFile();
  const [mode, setMode] = useState<'new' | 'replace'>(into ? 'replace' : 'new');
  const [replaced, setReplaced] = useState(into ?? workspaces[0]?.id ?? '');
  const [isSending, setSending] = useState(false);

  const file = state.status === 'read' && state.file.ok ? state.file : null;
  const intent = useMemo((): ImportIntent | null => {
    if (!file) return null;
    const isTaken = (id: string) => workspaces.some((workspace) => workspace.id === id);
    const newId = freeSlug(slugOf(file.facts.workspace.name, 'workspace'), isTaken);
    return { type: 'import', mode, file: file.value, documentId: mode === 'new' ? newId : replaced };
  }, [file, mode, replaced, workspaces]);
  const preview = usePreview(intent);

  const bringIn = async () => {
    if (!intent || !file) return;
    setSending(true);
    const { name } = file.facts.workspace;
    await send(intent, {
      announce: words.done({ name }),
      label: words.done({ name }),
      goTo: paths.workspacePath(intent.documentId),
    });
    setSending(false);
  };

  return (
    <div className="grid max-w-2xl gap-6">
      <div>
        <h1 className="text-26">{words.title}</h1>
        <p className="mt-1 text-14 text-muted">{words.lead}</p>
      </div>
      <WorkspaceFilePicker state={state} onFile={(chosen) => void choose(chosen)} onDrop={drop} />
      {file && (
        <>
          <div className="grid gap-2">
            <RadioCards
              label={words.where}
              value={mode}
              options={[
                { id: 'new', label: words.asNew, hint: words.asNewHint },
                {
                  id: 'replace',
                  label: words.inPlaceOf,
                  hint: words.inPlaceOfHint,
                  isDisabled: workspaces.length === 0,
                },
              ]}
              onChange={setMode}
            />
            {mode === 'replace' && (
              <Choice
                label={words.replacedWorkspace}
                showLabel
                value={replaced}
                options={workspaces.map(({ id, name }) => ({ id, label: name }))}
                onChange={setReplaced}
              />
            )}
          </div>
          <PreviewPanel preview={preview} />
          <div className="flex flex-wrap items-center gap-2">
            <Button
              tone="strong"
              isDisabled={preview.status !== 'shown' || isSending}
              onPress={() => void bringIn()}
            >
              {mode === 'new' ? words.bringInNew : words.bringInReplace}
            </Button>
            <Link className="button" href={into ? paths.workspacePath(into) : paths.workspacesPath}>
              {text.ui.cancel}
            </Link>
            <p role="status" className="text-muted">
              {isSending && words.sending}
            </p>
          </div>
        </>
      )}
    </div>
  );
}
