'use client';

import { CircleAlert } from 'lucide-react';
import { useText } from '@/app/text/text-context';
import { FileDrop } from '@/app/ui/file-drop';
import { TextField } from '@/app/ui/text-field';
import { MOST_CHARACTERS } from '@/lib/responsibilities/table-limits';
import { type TableFileState, useTableFile } from './use-table-file';

type Props = {
  value: string;
  onChange: (text: string) => void;
  /** Whether the text has not been read yet. */
  isReading: boolean;
  /** What keeps the text from being of use, if anything. */
  problem: string | undefined;
};

const ACCEPTED = [
  '.csv',
  '.tsv',
  '.tab',
  '.md',
  '.markdown',
  '.txt',
  'text/csv',
  'text/plain',
  'text/markdown',
];

/** Where the table comes in: pasted, or from a file. */
export function TableInput({ value, onChange, isReading, problem }: Props) {
  const text = useText();
  const words = text.responsibilities.screen;
  const [file, choose, drop, refuse] = useTableFile(onChange);
  const said = fileProblem(words, file) ?? problem;
  return (
    <div className="grid gap-3">
      <div className="grid gap-3 desk:grid-cols-[1fr_280px]">
        <TextField
          label={words.paste}
          hint={words.pasteHint}
          value={value}
          lines={7}
          className="[&_textarea]:h-44 [&_textarea]:[field-sizing:fixed] [&_textarea]:overflow-auto [&_textarea]:whitespace-pre [&_textarea]:[font-family:ui-monospace,monospace]"
          onPaste={(event) => {
            // A field with a million characters in it brings the page to a halt, so they never get there.
            if (event.clipboardData.getData('text').length <= MOST_CHARACTERS) return;
            event.preventDefault();
            refuse();
          }}
          onChange={(typed) => {
            drop();
            onChange(typed);
          }}
        />
        <FileDrop label={words.drop} accept={ACCEPTED} onFile={choose} className="content-center desk:my-5" />
      </div>
      <p role="status" className="text-muted empty:hidden">
        {file.status === 'reading' ? words.reading({ name: file.name }) : isReading && text.ui.reading}
      </p>
      {said && (
        <p role="alert" className="card flex items-start gap-2 border-mark-bad px-4 py-3 wrap-anywhere">
          <CircleAlert aria-hidden size={16} className="mt-px flex-none text-bad" />
          {said}
        </p>
      )}
    </div>
  );
}

function fileProblem(words: ReturnType<typeof useText>['responsibilities']['screen'], file: TableFileState) {
  if (file.status === 'empty') return words.emptyFile(file);
  if (file.status === 'no-text') return words.noText(file);
  if (file.status === 'unreadable') return words.unreadable(file);
  if (file.status === 'too-long') return words.tooLong({ max: MOST_CHARACTERS });
  return undefined;
}
