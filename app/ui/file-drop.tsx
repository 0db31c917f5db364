'use client';

import { FileUp } from 'lucide-react';
import { DropZone, type FileDropItem, FileTrigger, Text } from 'react-aria-components';
import { useText } from '@/app/text/text-context';
import { Button } from './button';

/** A place to drop one file on, with a button to choose one instead. */
export function FileDrop(props: {
  label: string;
  /** Endings and content types that the file chooser offers. */
  accept: readonly string[];
  onFile: (file: File) => void;
  className?: string;
}) {
  const { label, accept, onFile, className = '' } = props;
  const text = useText();
  return (
    <DropZone
      getDropOperation={() => 'copy'}
      onDrop={async ({ items }) => {
        const dropped = items.find((item): item is FileDropItem => item.kind === 'file');
        if (dropped) onFile(await dropped.getFile());
      }}
      className={`grid justify-items-center gap-3 rounded-[10px] border border-dashed border-faint bg-card px-4 py-6 text-center data-[drop-target]:border-accent data-[drop-target]:bg-accent-ground ${className}`}
    >
      <FileUp aria-hidden size={20} className="text-muted" />
      <Text slot="label" className="text-muted">
        {label}
      </Text>
      <FileTrigger
        acceptedFileTypes={accept}
        onSelect={(files) => {
          const file = files?.[0];
          if (file) onFile(file);
        }}
      >
        <Button>{text.importing.chooseFile}</Button>
      </FileTrigger>
    </DropZone>
  );
}
