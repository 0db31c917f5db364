'use client';

import { longDay } from '@/app/text/long-day';
import { useLanguage, useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { itemInWords } from '@/lib/checklists/item-in-words';
import { standingOf } from '@/lib/checklists/launch';
import type { CampaignFacts } from './campaign-facts';

/** What the matrix has added to the checklist and taken from it since somebody last looked it through. */
export function ChangesSince({ workspace, campaign, checklist, analysed, edits, today }: CampaignFacts) {
  const text = useText();
  const words = text.campaigns.changes;
  const language = useLanguage();
  const { added, gone, lapsed, items } = checklist;
  const names = { text, workspace, journeys: analysed.map(({ journey }) => journey) };
  const see = () => {
    const { items: now } = standingOf(text, workspace, analysed, campaign, checklist);
    const known = { day: today, items: now.map(({ item, text }) => ({ item, text })) };
    void edits.set({ known }, words.seenDone);
  };
  if (items.length === 0 && lapsed.length === 0) return null;
  const day = longDay(campaign.known?.day ?? today, language);
  return (
    <>
      {campaign.known === undefined && items.length > 0 && (
        <div className="no-print flex flex-wrap items-center gap-3">
          <p className="min-w-0 flex-1 basis-60 text-muted">{words.remember}</p>
          <Button onPress={see}>{words.rememberIt}</Button>
        </div>
      )}
      {(added.length > 0 || gone.length > 0) && (
        <section role="status" className="card grid gap-2 px-4 py-3">
          {added.length > 0 && (
            <details>
              <summary className="cursor-pointer py-1 font-medium">
                {words.added({ count: added.length, day })}
              </summary>
              <ul className="grid list-disc gap-0.5 pl-5">
                {added.map(({ key, asked }) => (
                  <li key={key}>{itemInWords(names, asked)}</li>
                ))}
              </ul>
            </details>
          )}
          {gone.length > 0 && (
            <details>
              <summary className="cursor-pointer py-1 font-medium">
                {words.gone({ count: gone.length, day })}
              </summary>
              <ul className="grid list-disc gap-0.5 pl-5">
                {gone.map(({ item, text: said }) => (
                  <li key={item}>{said}</li>
                ))}
              </ul>
            </details>
          )}
          <Button className="no-print justify-self-start" onPress={see}>
            {words.seen}
          </Button>
        </section>
      )}
      {lapsed.length > 0 && (
        <section aria-label={words.lapsed} className="grid gap-2">
          <div>
            <h2 className="text-16">{words.lapsed}</h2>
            <p className="text-muted">{words.lapsedWhy}</p>
          </div>
          <ul className="grid gap-1.5">
            {lapsed.map(({ id, text: said, state, note }) => (
              <li key={id} className="card flex flex-wrap items-center gap-3 px-4 py-2">
                <span className="min-w-0 flex-1 basis-52 wrap-anywhere">
                  <span className="text-muted">{said}</span>
                  <span className="block text-12 text-muted">
                    {[state && text.campaigns.states[state], note].filter(Boolean).join(' · ')}
                  </span>
                </span>
                <Button
                  tone="quiet"
                  className="no-print px-2 text-12"
                  aria-label={words.forgetOf({ item: said })}
                  onPress={() => edits.forget(id, said)}
                >
                  {words.forget}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
