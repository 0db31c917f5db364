'use client';

import { useCallback, useRef, useState } from 'react';
import { type ReadFile, readWorkspaceFile } from './read-workspace-file';

export type WorkspaceFileState =
  | { status: 'none' }
  | { status: 'reading'; name: string }
  | { status: 'unreadable'; name: string }
  | { status: 'read'; file: ReadFile };

/** The workspace file that was chosen last, from the moment that it is being read. */
export function useWorkspaceFile() {
  const [state, setState] = useState<WorkspaceFileState>({ status: 'none' });
  const latest = useRef(0);
  const choose = useCallback(async (file: File) => {
    const turn = ++latest.current;
    setState({ status: 'reading', name: file.name });
    // Checking a large file keeps the page busy for a second: what is going on is shown first.
    await new Promise((resolve) => setTimeout(resolve, 50));
    const read: WorkspaceFileState = await readWorkspaceFile(file).then(
      (done) => ({ status: 'read', file: done }),
      () => ({ status: 'unreadable', name: file.name }),
    );
    if (turn === latest.current) setState(read);
  }, []);
  const drop = useCallback(() => {
    latest.current++;
    setState({ status: 'none' });
  }, []);
  return [state, choose, drop] as const;
}
