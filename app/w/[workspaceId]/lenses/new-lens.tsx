'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { Choice } from '@/app/ui/choice';
import { Form } from '@/app/ui/form';
import { TextField } from '@/app/ui/text-field';
import { allLenses } from '@/lib/lenses';
import type { Workspace } from '@/lib/model/facts';
import { isFilled, NAME_LENGTH } from '@/lib/model/fields';
import { useLensEdits } from './use-lens-edits';

/** Makes a lens of the workspace's own: from nothing, or as a copy of another. */
export function NewLens({ workspaceId, workspace }: { workspaceId: string; workspace: Workspace }) {
  const text = useText();
  const words = text.lensSettings.make;
  const router = useRouter();
  const edits = useLensEdits(workspaceId, workspace);
  const lenses = allLenses(workspace);
  const [name, setName] = useState('');
  const [from, setFrom] = useState('');
  const [isTried, setTried] = useState(false);
  const wanted = name.trim();
  const isTaken = lenses.some(({ called }) => isSameName(text.lenses.lens(called), wanted));
  const problem = isTaken
    ? words.taken({ lens: wanted })
    : isTried && !isFilled(wanted)
      ? text.start.nameFirst
      : undefined;

  const make = async () => {
    setTried(true);
    if (!isFilled(wanted) || isTaken) return;
    const copied = lenses.find(({ id }) => id === from);
    const id = await edits.make(wanted, copied);
    if (id) router.push(paths.ownLensPath(workspaceId, id));
  };
  return (
    <Form onSubmit={() => void make()} className="card grid gap-3 p-4">
      <h2 className="text-14">{words.title}</h2>
      <p className="text-muted">{words.why}</p>
      <TextField
        label={words.name}
        hint={words.nameHint}
        value={name}
        onChange={setName}
        maxLength={NAME_LENGTH}
        {...(problem && { problem })}
      />
      <Choice
        label={words.from}
        showLabel
        value={from}
        options={[
          { id: '', label: words.fromNothing },
          ...lenses.map(({ id, called }) => ({
            id,
            label: words.copyOf({ lens: text.lenses.lens(called) }),
          })),
        ]}
        onChange={setFrom}
      />
      <Button type="submit" tone="strong" className="justify-self-start">
        {words.button}
      </Button>
    </Form>
  );
}

const isSameName = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();
