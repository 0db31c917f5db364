'use client';

import { useCallback, useRef, useState } from 'react';
import { decodeTable } from '@/lib/responsibilities/decode-table';
import { MOST_CHARACTERS } from '@/lib/responsibilities/table-limits';

export type TableFileState =
  | { status: 'none' }
  | { status: 'reading' | 'empty' | 'no-text' | 'unreadable'; name: string }
  | { status: 'too-long' };

/** No character takes more than four bytes, so a larger file is too long without a look at it. */
const MOST_BYTES = MOST_CHARACTERS * 4;

/** Reads a file with a table and hands over its text; says what is wrong with one that has none. */
export function useTableFile(onText: (text: string) => void) {
  const [state, setState] = useState<TableFileState>({ status: 'none' });
  const latest = useRef(0);
  const choose = useCallback(
    async (file: File) => {
      const turn = ++latest.current;
      setState({ status: 'reading', name: file.name });
      const result = await readTable(file);
      if (turn !== latest.current) return;
      if (typeof result === 'string') {
        setState({ status: 'none' });
        onText(result);
      } else setState(result);
    },
    [onText],
  );
  const drop = useCallback(() => {
    latest.current++;
    setState({ status: 'none' });
  }, []);
  const refuse = useCallback(() => {
    latest.current++;
    setState({ status: 'too-long' });
  }, []);
  return [state, choose, drop, refuse] as const;
}

async function readTable(file: File): Promise<string | TableFileState> {
  if (file.size > MOST_BYTES) {
    const start = await file
      .slice(0, 1000)
      .arrayBuffer()
      .catch(() => undefined);
    // A workbook is often large too, and its size is not what is wrong with it.
    const isText = start && decodeTable(new Uint8Array(start)) !== undefined;
    return isText ? { status: 'too-long' } : { status: 'no-text', name: file.name };
  }
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return { status: 'unreadable', name: file.name };
  const text = decodeTable(new Uint8Array(bytes));
  if (text === undefined) return { status: 'no-text', name: file.name };
  if (text.trim() === '') return { status: 'empty', name: file.name };
  return text.length > MOST_CHARACTERS ? { status: 'too-long' } : text;
}
