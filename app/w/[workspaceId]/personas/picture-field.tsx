'use client';

import { Camera } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useText } from '@/app/text/text-context';
import { Menu } from '@/app/ui/menu';
import type { Persona } from '@/lib/model/facts';
import { Portrait } from './portrait';
import { type ReadPicture, readPicture } from './read-picture';

type PictureFieldProps = { persona: Persona; onPicture: (picture: string | null) => void };

/** The portrait of a persona, and where its picture is chosen. */
export function PictureField({ persona, onPicture }: PictureFieldProps) {
  const text = useText();
  const words = text.personas;
  const chooser = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<Extract<ReadPicture, { ok: false }>['why'] | null>(null);
  const label = words.portraitOf({ name: persona.name });

  const choose = async (file: File | undefined) => {
    if (!file) return;
    const read = await readPicture(file);
    setProblem(read.ok ? null : read.why);
    if (read.ok) onPicture(read.picture);
  };
  return (
    <div className="grid max-w-40 justify-items-center gap-1">
      <Menu
        label={label}
        trigger={
          <AriaButton aria-label={label} className="relative rounded-full">
            <Portrait persona={persona} size={88} />
            <span
              aria-hidden
              className="no-print absolute right-0 bottom-0 grid size-7 place-items-center rounded-full border border-line bg-card text-muted"
            >
              <Camera size={14} />
            </span>
          </AriaButton>
        }
        entries={[
          {
            id: 'choose',
            label: words.choosePicture,
            hint: words.pictureHint,
            run: () => chooser.current?.click(),
          },
          ...(persona.picture
            ? [{ id: 'remove', label: words.removePicture, run: () => onPicture(null) }]
            : []),
        ]}
      />
      <input
        ref={chooser}
        type="file"
        hidden
        accept="image/png,image/jpeg,image/webp"
        aria-label={words.choosePicture}
        onChange={(event) => {
          void choose(event.target.files?.[0]);
          // The same file can be chosen again.
          event.target.value = '';
        }}
      />
      {problem && (
        <p role="alert" className="text-center text-12 text-bad">
          {words[problem]}
        </p>
      )}
    </div>
  );
}
