'use client';

import { FileText } from 'lucide-react';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { FileDrop } from '@/app/ui/file-drop';
import { useFocusInPlace } from '@/app/ui/use-focus-in-place';
import { ProblemList } from './problem-list';
import type { WorkspaceFileState } from './use-workspace-file';

type PickerProps = {
  state: WorkspaceFileState;
  onFile: (file: File) => void;
  onDrop: () => void;
};

/** Asks for a workspace file, and says what came of reading it. */
export function WorkspaceFilePicker(props: PickerProps) {
  return (
    <div {...useFocusInPlace()} className="outline-none">
      <Picker {...props} />
    </div>
  );
}

function Picker(props: PickerProps) {
  const { state, onFile, onDrop } = props;
  const text = useText();
  const words = text.importing;
  if (state.status === 'read' && state.file.ok) {
    const { name, facts } = state.file;
    return (
      <div className="card flex flex-wrap items-center gap-x-3 gap-y-2 px-4 py-3">
        <FileText aria-hidden size={16} className="flex-none text-muted" />
        <p className="min-w-0 flex-1 basis-48">
          <span className="block font-medium wrap-anywhere">{facts.workspace.name}</span>
          <span className="block text-12 text-muted wrap-anywhere">
            {name} · {words.counted.department({ count: facts.workspace.departments.length })} ·{' '}
            {words.counted.journey({ count: facts.journeys.length })}
          </span>
        </p>
        <Button onPress={onDrop}>{words.otherFile}</Button>
      </div>
    );
  }
  return (
    <div className="grid gap-3">
      <FileDrop label={words.dropFile} accept={['.json', 'application/json']} onFile={onFile} />
      <p role="status" className="text-muted empty:hidden">
        {state.status === 'reading' && words.reading({ name: state.name })}
      </p>
      {state.status === 'unreadable' && (
        <p role="alert" className="text-bad">
          {words.unreadable({ name: state.name })}
        </p>
      )}
      {state.status === 'read' && !state.file.ok && (
        <ProblemList title={words.cannotRead({ name: state.file.name })} problems={state.file.problems} />
      )}
    </div>
  );
}
