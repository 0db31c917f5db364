'use client';

import Link from 'next/link';
import { useMemo, useState } from 'react';
import { useSend } from '@/app/editing/use-send';
import * as paths from '@/app/paths';
import { useLanguage, useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { Choice } from '@/app/ui/choice';
import { RadioCards } from '@/app/ui/radio-cards';
import { workspaceInShort } from '@/app/workspaces/workspace-in-short';
import type { ListedWorkspace } from '@/db/read-document';
import { freeSlug, slugOf } from '@/lib/model/slug';
import { PreviewPanel } from './preview-panel';
import { type ImportIntent, usePreview } from './use-preview';
import { useWorkspaceFile } from './use-workspace-file';
import { whereFileFits } from './where-file-fits';
import { WorkspaceFilePicker } from './workspace-file-picker';

type Props = {
  workspaces: readonly ListedWorkspace[];
  /** The workspace that the file comes in place of, unless the person chooses otherwise. */
  into?: string | undefined;
  /** When the page was made, in epoch ms. */
  now: number;
};

/** Brings in a workspace file in three steps: the file, where it goes, and what that will do before it is done. */
export function ImportScreen({ workspaces, into, now }: Props) {
  const text = useText();
  const language = useLanguage();
  const words = text.importing;
  const send = useSend();
  const [state, choose, drop] = useWorkspaceFile();
  const [mode, setMode] = useState<'new' | 'replace'>(into ? 'replace' : 'new');
  const [chosen, choosePlace] = useState(into);
  const [isSending, setSending] = useState(false);

  const file = state.status === 'read' && state.file.ok ? state.file : null;
  const fits = useMemo(() => file && whereFileFits(workspaces, file.facts.workspace), [file, workspaces]);
  const replaced = workspaces.find(({ id }) => id === (chosen ?? fits));
  const replacedId = replaced?.id;
  const inShort = (one: ListedWorkspace) => workspaceInShort(text, language, one, now);
  const intent = useMemo((): ImportIntent | null => {
    if (!file) return null;
    const isTaken = (id: string) => workspaces.some((workspace) => workspace.id === id);
    const newId = freeSlug(slugOf(file.facts.workspace.name, 'workspace'), isTaken);
    const documentId = mode === 'new' ? newId : replacedId;
    return documentId === undefined ? null : { type: 'import', mode, file: file.value, documentId };
  }, [file, mode, replacedId, workspaces]);
  const preview = usePreview(intent);

  const bringIn = async () => {
    if (!intent || !file) return;
    setSending(true);
    const { name } = file.facts.workspace;
    await send(intent, {
      announce: words.done({ name }),
      label: words.done({ name }),
      goTo: paths.workspacePath(intent.documentId),
      ...(mode === 'replace' && { stepOf: intent.documentId }),
    });
    setSending(false);
  };

  return (
    <div className="grid max-w-2xl gap-6">
      <div>
        <h1 className="text-26">{words.title}</h1>
        <p className="mt-1 text-14 text-muted">{words.lead}</p>
      </div>
      <WorkspaceFilePicker state={state} onFile={(picked) => void choose(picked)} onDrop={drop} />
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
              <div className="grid gap-1">
                <Choice
                  label={words.replacedWorkspace}
                  showLabel
                  value={replacedId ?? ''}
                  placeholder={words.chooseWorkspace}
                  options={workspaces.map((one) => ({ id: one.id, label: one.name, hint: inShort(one) }))}
                  onChange={choosePlace}
                />
                {replaced && <p className="text-12 text-muted">{inShort(replaced)}</p>}
              </div>
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
