'use client';

import Link from 'next/link';
import { useOwnName } from '@/app/editing/own-name';
import * as paths from '@/app/paths';
import { longDay } from '@/app/text/long-day';
import { useLanguage, useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { useFocusInPlace } from '@/app/ui/use-focus-in-place';
import { compareStandings, standingOf } from '@/lib/checklists/launch';
import type { CampaignFacts } from './campaign-facts';
import { LaunchComparisonView } from './launch-comparison-view';

/** Starts the campaign, which keeps how everything stands; from then on, what is different from that day. */
export function Launching(props: CampaignFacts) {
  const { workspaceId, workspace, campaign, checklist, analysed, edits, today } = props;
  const text = useText();
  const words = text.campaigns.launching;
  const language = useLanguage();
  const by = useOwnName();
  const focusInPlace = useFocusInPlace();
  const { launched } = campaign;
  if (!launched) {
    if (checklist.items.length === 0) return null;
    const launch = () => {
      const standing = standingOf(text, workspace, analysed, campaign, checklist);
      void edits.set({ launched: { day: today, ...(by && { by }), ...standing } }, words.launch);
    };
    return (
      <div {...focusInPlace} className="no-print flex flex-wrap items-center gap-3">
        <Button tone="strong" isDisabled={!checklist.isGo} onPress={launch}>
          {words.launch}
        </Button>
        <p className="min-w-0 flex-1 basis-60 text-muted">{checklist.isGo ? words.hint : words.notYet}</p>
      </div>
    );
  }
  const now = standingOf(text, workspace, analysed, campaign, checklist);
  return (
    <section {...focusInPlace} aria-label={words.title} className="card grid gap-3 px-4 py-3">
      <div className="flex flex-wrap items-start gap-3">
        <div className="min-w-0 flex-1 basis-60">
          <h2 tabIndex={-1} className="text-16">
            {words.title}
          </h2>
          <p className="text-muted">{words.why({ day: longDay(launched.day, language) })}</p>
        </div>
        <Button
          tone="quiet"
          className="no-print"
          onPress={() => void edits.set({ launched: null }, words.tookBack)}
        >
          {words.takeBack}
        </Button>
      </div>
      <LaunchComparisonView workspace={workspace} comparison={compareStandings(launched, now)} />
      <Link
        className="button no-print justify-self-start"
        href={paths.compareCampaignPath(workspaceId, campaign.id)}
      >
        {text.campaignsBeside.compare}
      </Link>
    </section>
  );
}
