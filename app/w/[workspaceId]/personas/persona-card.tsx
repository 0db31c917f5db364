'use client';

import { useId } from 'react';
import { useText } from '@/app/text/text-context';
import { EditableText } from '@/app/ui/editable-text';
import { MoreMenu } from '@/app/ui/more-menu';
import type { Persona } from '@/lib/model/facts';
import { useHeldJourneys } from '../held-journeys';
import { PersonaJourneys } from './persona-journeys';
import { PersonaLines } from './persona-lines';
import { PictureField } from './picture-field';
import { PERSONA_LISTS, type PersonaEdits } from './use-persona-edits';

type PersonaCardProps = {
  workspaceId: string;
  persona: Persona;
  isFirst: boolean;
  isLast: boolean;
  edits: PersonaEdits;
};

/** One persona: everything about it, edited where it stands, and the journeys that are drawn for it. */
export function PersonaCard({ workspaceId, persona, isFirst, isLast, edits }: PersonaCardProps) {
  const text = useText();
  const words = text.personas;
  const held = useHeldJourneys();
  const id = useId();
  const { name, summary = '' } = persona;
  const own = held.filter(({ journey }) => journey.persona === persona.id);
  return (
    <li className="card p-4">
      <article aria-labelledby={id} className="grid gap-4 desk:grid-cols-[1fr_280px]">
        <div className="flex flex-wrap items-start gap-4 desk:col-span-2">
          <PictureField persona={persona} onPicture={(picture) => void edits.setPicture(persona, picture)} />
          <div className="grid min-w-0 flex-1 basis-60 gap-2">
            <h2 id={id} className="sr-only">
              {name}
            </h2>
            <div className="flex items-start justify-between gap-2">
              <EditableText
                label={words.nameOf({ name })}
                value={name}
                draft={`persona ${persona.id} name`}
                className="min-w-0 max-w-md flex-1 text-16 font-semibold"
                onSave={(typed, seen) => edits.setText(persona, 'name', typed, seen)}
              />
              <MoreMenu
                label={text.ui.more({ of: name })}
                entries={[
                  {
                    id: 'up',
                    label: text.ui.moveUp,
                    disabled: isFirst,
                    run: () => edits.moveBy(persona, -1),
                  },
                  {
                    id: 'down',
                    label: text.ui.moveDown,
                    disabled: isLast,
                    run: () => edits.moveBy(persona, 1),
                  },
                  {
                    id: 'delete',
                    label: text.ui.delete,
                    run: () =>
                      edits.remove(
                        persona,
                        own.map(({ journey }) => journey.name),
                      ),
                  },
                ]}
              />
            </div>
            <EditableText
              label={words.summary}
              showLabel
              value={summary}
              draft={`persona ${persona.id} summary`}
              placeholder={words.summaryHint}
              multiline
              onSave={(typed, seen) => edits.setText(persona, 'summary', typed, seen)}
            />
          </div>
        </div>
        <div className="grid content-start gap-4 phone:grid-cols-2">
          {PERSONA_LISTS.map((list) => (
            <PersonaLines key={list} list={list} persona={persona} edits={edits} />
          ))}
        </div>
        <PersonaJourneys workspaceId={workspaceId} persona={persona} held={held} />
      </article>
    </li>
  );
}
