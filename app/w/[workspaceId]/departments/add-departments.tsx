'use client';

import { useRef } from 'react';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { Form } from '@/app/ui/form';
import { TextField } from '@/app/ui/text-field';
import { useNewText } from '@/app/ui/use-new-text';
import type { Department } from '@/lib/model/facts';
import { namesInList } from './names-in-list';
import { useDepartmentEdits } from './use-department-edits';

/** Adds many departments at once: typed one a line, or a pasted list. */
export function AddDepartments(props: { workspaceId: string; departments: readonly Department[] }) {
  const { workspaceId, departments } = props;
  const text = useText();
  const words = text.start.departments;
  const edits = useDepartmentEdits(workspaceId, departments);
  const { typed: list, type, end } = useNewText(words.list, 'departments');
  const form = useRef<HTMLFormElement>(null);
  const { names, known, tooLong } = namesInList(
    list,
    departments.map(({ name }) => name),
  );
  const problem =
    tooLong[0] === undefined ? undefined : words.tooLong({ name: `${tooLong[0].slice(0, 40)}…` });

  const add = async () => {
    if (names.length === 0 || problem) return;
    const outcome = await edits.add(names);
    if (!outcome.accepted) return;
    end();
    // The button does nothing without names, and keeps no focus.
    form.current?.querySelector('textarea')?.focus();
  };

  return (
    <Form ref={form} onSubmit={() => void add()} className="no-print card grid gap-3 p-4">
      <h2 className="text-14">{words.addTitle}</h2>
      <TextField
        label={words.list}
        hint={words.listHint}
        lines={5}
        value={list}
        onChange={type}
        {...(problem && { problem })}
      />
      {known.length > 0 && <p className="text-12 text-muted">{words.known({ names: known })}</p>}
      <Button
        type="submit"
        tone="strong"
        isDisabled={names.length === 0 || problem !== undefined}
        className="justify-self-start"
      >
        {words.add({ count: names.length })}
      </Button>
    </Form>
  );
}
