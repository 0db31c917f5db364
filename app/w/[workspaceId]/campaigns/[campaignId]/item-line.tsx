'use client';

import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { longDay } from '@/app/text/long-day';
import { useLanguage, useText } from '@/app/text/text-context';
import type { ChecklistItem } from '@/lib/checklists/checklist';
import { factInWords, itemInWords } from '@/lib/checklists/item-in-words';
import type { CampaignFacts } from './campaign-facts';
import { ItemFields } from './item-fields';

type ItemLineProps = CampaignFacts & { item: ChecklistItem; isDayShown: boolean };

/** One item: ticked at once, and opened for a note, a proof, another day. */
export function ItemLine(props: ItemLineProps) {
  const { workspace, item, isDayShown, analysed, checklist, edits } = props;
  const text = useText();
  const words = text.campaigns.list;
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const said = itemInWords({ text, workspace, journeys: analysed.map(({ journey }) => journey) }, item.asked);
  const { check, state, fact, holds } = item;
  const isNew = checklist.added.includes(item);
  const department = workspace.departments.find(({ id }) => id === item.department)?.name;
  const meta = [
    department ?? words.noDepartment,
    check?.person,
    isDayShown && item.due && longDay(item.due, language),
    state === 'not-needed' && words.notNeeded,
    check?.note,
  ].filter(Boolean);
  const isAgainst = state === 'done' && holds === false && fact !== undefined;
  return (
    <li className="rounded-lg border border-line bg-card print:break-inside-avoid">
      <div className="flex items-start">
        <label className="relative grid size-9 flex-none cursor-pointer place-items-center max-phone:size-11">
          <input
            type="checkbox"
            className="size-4 accent-(--accent)"
            aria-label={words.tick({ item: said })}
            checked={state === 'done'}
            onChange={(event) =>
              void edits.check(item, said, { state: event.target.checked ? 'done' : null })
            }
          />
        </label>
        <button
          type="button"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
          className="flex min-h-9 min-w-0 flex-1 items-start gap-2 rounded-lg py-2 pr-2 pl-1 text-left hover:bg-sunken"
        >
          <span className="min-w-0 flex-1 wrap-anywhere">
            <span className={state ? 'text-muted line-through' : ''}>{said}</span>
            {isNew && (
              <span className="ml-2 rounded bg-sunken px-1.5 text-12 font-medium">
                {text.campaigns.changes.isNew}
              </span>
            )}
            <span className="block text-12 text-muted">
              {meta.join(' · ')}
              {item.isLate && <span className="font-medium text-bad"> · {words.overdue}</span>}
              {fact && !isAgainst && (
                <span className={state === undefined && !holds ? 'text-warn' : ''}>
                  {' · '}
                  {words.inMatrix({ fact: factInWords(text, fact) })}
                </span>
              )}
            </span>
            {isAgainst && (
              <span className="block text-12 font-medium text-warn">
                {words.against({ fact: factInWords(text, fact) })}
              </span>
            )}
          </span>
          <ChevronRight
            aria-hidden
            size={14}
            className={`no-print mt-1 flex-none text-muted ${isOpen ? 'rotate-90' : ''}`}
          />
        </button>
      </div>
      {check?.proof && (
        <a
          href={check.proof}
          target="_blank"
          rel="noreferrer"
          className="mb-1 ml-10 inline-block max-w-full truncate py-1 pr-3 text-12 text-accent underline underline-offset-2"
        >
          {words.openProof}: {check.proof}
        </a>
      )}
      {isOpen && <ItemFields {...props} said={said} />}
    </li>
  );
}
