'use client';

import { X } from 'lucide-react';
import { useId } from 'react';
import type { Outcome } from '@/app/editing/document-store';
import { useText } from '@/app/text/text-context';
import { IconButton } from '@/app/ui/button';
import { EditableText } from '@/app/ui/editable-text';
import { typedLines } from '@/lib/map/typed-lines';
import type { Persona } from '@/lib/model/facts';
import { AddLine } from '../journeys/[journeyId]/inspector/add-line';
import type { PersonaList } from './use-persona-edits';

type PersonaLinesProps = {
  list: PersonaList;
  persona: Persona;
  onChange: (items: string[]) => Promise<Outcome>;
};

/** One of a persona's lists: lines that are edited where they stand, and a field for the next one. */
export function PersonaLines({ list, persona, onChange }: PersonaLinesProps) {
  const text = useText();
  const words = text.personas;
  const id = useId();
  const items = persona[list] ?? [];
  return (
    <div role="group" aria-labelledby={id} className="grid content-start gap-1">
      <h3 id={id} className="text-13">
        {words.lists[list]}
      </h3>
      <ul className="grid gap-1">
        {items.map((item, at) => (
          // Lines have no ids: one is called by its words, and by its place where the words stand twice.
          <li
            key={`${item} ${items.slice(0, at).filter((other) => other === item).length}`}
            className="flex items-start"
          >
            <EditableText
              label={words.itemOf({ list: words.lists[list], number: at + 1, name: persona.name })}
              value={item}
              multiline
              enterSaves
              className="min-w-0 flex-1"
              onSave={(typed) =>
                onChange(typed.trim() === '' ? items.toSpliced(at, 1) : items.with(at, typed.trim()))
              }
            />
            <IconButton
              label={words.removeItem({ text: item })}
              onPress={() => void onChange(items.toSpliced(at, 1))}
            >
              <X aria-hidden size={14} />
            </IconButton>
          </li>
        ))}
      </ul>
      <AddLine
        label={words.addTo[list]}
        takesLines
        of={`persona ${persona.id}`}
        onAdd={(typed) => void onChange([...items, ...typedLines(typed)])}
      />
    </div>
  );
}
