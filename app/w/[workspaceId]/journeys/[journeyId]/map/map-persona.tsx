'use client';

import { UserRound } from 'lucide-react';
import Link from 'next/link';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { Choice } from '@/app/ui/choice';
import { Portrait } from '../../../personas/portrait';
import { PERSONA_LISTS } from '../../../personas/use-persona-edits';
import { useJourney } from '../journey-context';

/** For whom the map is drawn: who that is, and another one instead. */
export function MapPersona() {
  const text = useText();
  const words = text.map.toolbar;
  const { workspaceId, workspace, journey, change } = useJourney();
  const persona = workspace.personas.find(({ id }) => id === journey.persona);
  return (
    <DialogTrigger>
      <AriaButton className="button max-w-64 pl-1">
        {persona ? (
          <Portrait persona={persona} size={24} />
        ) : (
          <UserRound aria-hidden size={16} className="ml-1" />
        )}
        <span className="truncate">{persona?.name ?? words.choosePersona}</span>
      </AriaButton>
      <Popover className="popover" placement="bottom start">
        <Dialog
          aria-label={words.persona}
          className="grid w-80 max-w-full gap-3 p-3 outline-none wrap-anywhere"
        >
          {persona && (
            <div className="grid gap-3">
              <div className="flex items-start gap-3">
                <Portrait persona={persona} size={56} />
                <div className="min-w-0">
                  <p className="text-14 font-semibold">{persona.name}</p>
                  {persona.summary && <p className="text-muted">{persona.summary}</p>}
                </div>
              </div>
              {PERSONA_LISTS.map((list) => {
                const lines = persona[list] ?? [];
                if (lines.length === 0) return null;
                return (
                  <div key={list}>
                    <p className="text-12 font-medium text-muted">{text.personas.lists[list]}</p>
                    <ul className="list-disc pl-4">
                      {lines.map((line) => (
                        <li key={line}>{line}</li>
                      ))}
                    </ul>
                  </div>
                );
              })}
            </div>
          )}
          {workspace.personas.length > 0 && (
            <Choice
              label={words.choosePersona}
              showLabel
              value={journey.persona ?? ''}
              options={[
                { id: '', label: words.noPersona },
                ...workspace.personas.map(({ id, name }) => ({ id, label: name })),
              ]}
              onChange={(id) =>
                void change(
                  { type: 'edit', kind: 'journey', id: journey.id, fields: { persona: id || null } },
                  text.map.edits.persona,
                )
              }
            />
          )}
          <div className="flex flex-wrap gap-2">
            <Link href={paths.personasPath(workspaceId)} className="button">
              {text.personas.title}
            </Link>
            {journey.copyOf && (
              <Link href={paths.sideBySidePath(workspaceId, journey.copyOf, journey.id)} className="button">
                {words.besideOriginal}
              </Link>
            )}
          </div>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
