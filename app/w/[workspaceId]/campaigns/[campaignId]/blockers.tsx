'use client';

import { useState } from 'react';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { useFocusInPlace } from '@/app/ui/use-focus-in-place';
import type { Blocker } from '@/lib/checklists/checklist';
import { describeFinding } from '@/lib/gaps/describe-finding';
import { groupByPlace } from '@/lib/gaps/group-by-place';
import { placeText } from '@/lib/gaps/place-text';
import type { Journey } from '@/lib/model/facts';
import { SeverityMark } from '../../journeys/[journeyId]/inspector/severity-mark';
import { selectionOf } from '../../journeys/[journeyId]/selection';
import { PlaceLink } from '../../place-link';
import type { CampaignFacts } from './campaign-facts';
import { NameForm } from './name-form';

/** The open, serious gaps on the steps that the campaign touches, a card a place, with the way there. */
export function Blockers(props: CampaignFacts) {
  const { checklist, analysed } = props;
  const words = useText().campaigns.blockers;
  const places = analysed.flatMap(({ journey }) => {
    const own = checklist.blockers.filter((blocker) => blocker.journey === journey.id);
    return groupByPlace(own.map(({ finding }) => finding)).map(({ id, findings }) => ({
      key: `${journey.id} ${id}`,
      journey,
      blockers: own.filter(({ finding }) => findings.includes(finding)),
    }));
  });
  return (
    <section aria-label={words.title} className="grid gap-3">
      <div>
        <h2 className="text-16">
          {words.title}
          <span className="ml-1.5 font-medium text-muted tabular-nums">{checklist.counts.openBlockers}</span>
        </h2>
        <p className="max-w-2xl text-muted">{checklist.blockers.length > 0 ? words.why : words.none}</p>
      </div>
      <ul className="grid gap-2">
        {places.map(({ key, journey, blockers }) => (
          <BlockedPlace key={key} {...props} journey={journey} blockers={blockers} />
        ))}
      </ul>
    </section>
  );
}

function BlockedPlace(props: CampaignFacts & { journey: Journey; blockers: Blocker[] }) {
  const { workspaceId, workspace, journey, blockers, edits } = props;
  const text = useText();
  const words = text.campaigns.blockers;
  const [isAsking, setAsking] = useState(false);
  const focusInPlace = useFocusInPlace();
  const [first] = blockers;
  if (!first) return null;
  const place = placeText(text, workspace, journey, first.finding);
  const open = blockers.filter(({ override }) => !override);
  return (
    <li {...focusInPlace} className="card grid gap-2 px-4 py-3 print:break-inside-avoid">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="min-w-0 flex-1 basis-52 text-14">
          <PlaceLink workspaceId={workspaceId} journey={journey} place={selectionOf(first.finding)}>
            {place}
          </PlaceLink>
        </h3>
        {open.length > 0 && !isAsking && (
          <Button
            className="no-print"
            aria-label={`${words.overrideAll({ count: open.length })}: ${place}`}
            onPress={() => setAsking(true)}
          >
            {words.overrideAll({ count: open.length })}
          </Button>
        )}
      </div>
      <ul className="grid gap-1.5">
        {blockers.map(({ finding, override }) => {
          const { title } = describeFinding(text, finding);
          return (
            <li key={finding.key} className="flex flex-wrap items-start gap-x-3 gap-y-1">
              <span className="flex-none">
                <SeverityMark severity={finding.severity} />
              </span>
              <span className="min-w-0 flex-1 basis-52 wrap-anywhere">
                <span className={override ? 'text-muted' : ''}>{title}</span>
                {override && <span className="block text-muted">{words.overridden(override)}</span>}
              </span>
              {override && (
                <Button
                  tone="quiet"
                  className="no-print px-2 text-12"
                  aria-label={words.takeBackOf({ gap: title })}
                  onPress={() => edits.takeBackOverride(override.id, title)}
                >
                  {words.takeBack}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {isAsking && (
        <NameForm
          label={words.overrideAllOf({ place })}
          of={`override ${place}`}
          nameLabel={words.by}
          reasonLabel={words.reason}
          submit={words.override}
          onCancel={() => setAsking(false)}
          onSubmit={(by, reason) => {
            setAsking(false);
            edits.override(
              open.map(({ finding }) => ({ journey: journey.id, gap: finding.key })),
              by,
              reason,
              place,
            );
          }}
        />
      )}
    </li>
  );
}
