'use client';

import { X } from 'lucide-react';
import { useId, useRef } from 'react';
import { useText } from '@/app/text/text-context';
import { IconButton } from '@/app/ui/button';
import { EditableText } from '@/app/ui/editable-text';
import { focusBack } from '@/app/ui/focus-back';
import { useLineKeys } from '@/app/ui/use-line-keys';
import { editLine } from '@/lib/changes/edit-line';
import { typedLines } from '@/lib/map/typed-lines';
import type { Persona } from '@/lib/model/facts';
import { isFilled } from '@/lib/model/fields';
import { AddLine } from '../journeys/[journeyId]/inspector/add-line';
import type { PersonaEdits, PersonaList } from './use-persona-edits';

type PersonaLinesProps = { list: PersonaList; persona: Persona; edits: PersonaEdits };

/** One of a persona's lists: lines that are edited where they stand, and a field for the next one. */
export function PersonaLines({ list, persona, edits }: PersonaLinesProps) {
  const text = useText();
  const words = text.personas;
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  const items = persona[list] ?? [];
  const keys = useLineKeys(items);
  // To the line behind one that goes, or the field for the next one.
  const goOnBehind = (at: number) => {
    const fields = group.current?.querySelectorAll<HTMLElement>('textarea, input') ?? [];
    focusBack(fields[at + 1]);
  };
  const remove = (at: number) => {
    goOnBehind(at);
    void edits.setList(persona, list, [items, items.toSpliced(at, 1)]);
  };
  return (
    <div ref={group} role="group" aria-labelledby={id} className="grid content-start gap-1">
      <h3 id={id} className="text-13">
        {words.lists[list]}
      </h3>
      <ul className="grid gap-1">
        {items.map((item, at) => (
          <li key={keys[at]} className="flex items-start">
            <EditableText
              label={words.itemOf({ list: words.lists[list], number: at + 1, name: persona.name })}
              value={item}
              draft={`persona ${persona.id} ${list} ${keys[at]}`}
              multiline
              enterSaves
              className="min-w-0 flex-1"
              onSave={(typed, seen) => {
                if (!isFilled(typed)) goOnBehind(at);
                const { before, after } = editLine(items, at, seen, typed);
                return edits.setList(persona, list, [before, after], { quiet: true });
              }}
            />
            <IconButton label={words.removeItem({ text: item })} onPress={() => remove(at)}>
              <X aria-hidden size={14} />
            </IconButton>
          </li>
        ))}
      </ul>
      <AddLine
        label={words.addTo[list]}
        takesLines
        of={`persona ${persona.id}`}
        onAdd={(typed) => void edits.setList(persona, list, [items, [...items, ...typedLines(typed)]])}
      />
    </div>
  );
}
