'use client';

import { Star } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useMemo } from 'react';
import { localDay } from '@/app/local-day';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { Choice } from '@/app/ui/choice';
import { stepsOf } from '@/lib/framework/twelve-steps';
import { findGaps } from '@/lib/gaps/find-gaps';
import { alignBySteps } from '@/lib/map/align-by-step';
import type { Journey, Moment, Workspace } from '@/lib/model/facts';
import { useHeldJourneys } from '../held-journeys';
import { placeHref } from '../journeys/[journeyId]/selection';
import { NothingYet } from '../nothing-yet';
import { Portrait } from '../personas/portrait';
import { ScreenHead } from '../screen-head';
import { WorkspaceFrame } from '../workspace-frame';
import { FeelingMark } from './feeling-mark';

type ScreenProps = { workspaceId: string; first: string; second: string };

/** Two journeys beside each other, aligned by step: what each customer does, how it feels, and the gaps there. */
export function SideBySideScreen({ workspaceId, first, second }: ScreenProps) {
  const text = useText();
  const words = text.personas.sideBySide;
  const held = useHeldJourneys();
  const router = useRouter();
  const journeys = held.map(({ journey }) => journey);
  const left = journeys.find(({ id }) => id === first);
  const right = journeys.find(({ id }) => id === second);
  const choose = (label: string, value: string, go: (id: string) => string) => (
    <Choice
      label={label}
      showLabel
      value={value}
      options={journeys.map(({ id, name }) => ({ id, label: name }))}
      onChange={(id) => router.replace(go(id))}
    />
  );
  return (
    <WorkspaceFrame workspaceId={workspaceId}>
      {(workspace) => (
        <>
          <ScreenHead title={words.title} lead={words.lead} />
          {journeys.length > 1 && (
            <div className="no-print grid gap-3 phone:grid-cols-2">
              {choose(words.first, first, (id) => paths.sideBySidePath(workspaceId, id, second))}
              {choose(words.second, second, (id) => paths.sideBySidePath(workspaceId, first, id))}
            </div>
          )}
          {journeys.length < 2 ? (
            <NothingYet title={words.tooFew} why={words.tooFewWhy}>
              <Link className="button" href={paths.newJourneyPath(workspaceId)}>
                {text.shell.newJourney}
              </Link>
            </NothingYet>
          ) : left && right ? (
            <Comparison workspaceId={workspaceId} workspace={workspace} first={left} second={right} />
          ) : (
            <p className="card hatched px-4 py-8 text-center text-14">{words.choose}</p>
          )}
        </>
      )}
    </WorkspaceFrame>
  );
}

type ComparisonProps = { workspaceId: string; workspace: Workspace; first: Journey; second: Journey };

function Comparison({ workspaceId, workspace, first, second }: ComparisonProps) {
  const text = useText();
  const words = text.personas.sideBySide;
  const steps = useMemo(() => stepsOf(workspace), [workspace]);
  const today = localDay();
  const gaps = useMemo(
    () => [first, second].map((journey) => gapsByMoment(workspace, journey, today)),
    [workspace, first, second, today],
  );
  const rows = alignBySteps(steps, first, second);
  return (
    <table className="w-full table-fixed border-separate border-spacing-0">
      <thead>
        <tr>
          <td className="w-36 max-phone:hidden" />
          {[first, second].map((journey) => (
            <th key={journey.id} scope="col" className="p-2 text-left align-bottom wrap-anywhere">
              <PersonaOf workspace={workspace} journey={journey} />
              <Link
                href={paths.mapPath(workspaceId, journey.id)}
                className="text-14 underline underline-offset-3"
              >
                {journey.name}
              </Link>
            </th>
          ))}
        </tr>
      </thead>
      {rows.map(({ step, first: left, second: right }) => (
        <tbody key={step.id}>
          {/* On a phone the step stands above its two columns. */}
          <tr className="phone:hidden">
            <th scope="rowgroup" colSpan={2} className="border-t border-line px-2 pt-3 text-left">
              {steps.indexOf(step) + 1} · {step.name}
            </th>
          </tr>
          <tr>
            <th
              scope="row"
              className="border-t border-line p-2 text-left align-top font-semibold wrap-anywhere max-phone:hidden"
            >
              {steps.indexOf(step) + 1} · {step.name}
            </th>
            {[left, right].map((moments, side) => (
              <td
                key={side === 0 ? 'first' : 'second'}
                className="border-line p-2 align-top wrap-anywhere phone:border-t"
              >
                {moments.length === 0 ? (
                  <p className="hatched rounded-lg px-2 py-2 text-muted">{words.none}</p>
                ) : (
                  <ul className="grid gap-1.5">
                    {moments.map((moment) => (
                      <MomentLine
                        key={moment.id}
                        moment={moment}
                        gaps={gaps[side]?.get(moment.id) ?? 0}
                        href={placeHref(paths.mapPath(workspaceId, (side === 0 ? first : second).id), {
                          kind: 'moment',
                          moment: moment.id,
                        })}
                      />
                    ))}
                  </ul>
                )}
              </td>
            ))}
          </tr>
        </tbody>
      ))}
    </table>
  );
}

function PersonaOf({ workspace, journey }: { workspace: Workspace; journey: Journey }) {
  const text = useText();
  const persona = workspace.personas.find(({ id }) => id === journey.persona);
  return (
    <span className="mb-1 flex items-center gap-2 font-normal text-muted">
      {persona && <Portrait persona={persona} size={32} />}
      {persona?.name ?? text.personas.sideBySide.noPersona}
    </span>
  );
}

function MomentLine({ moment, gaps, href }: { moment: Moment; gaps: number; href: string }) {
  const text = useText();
  const words = text.personas.sideBySide;
  return (
    <li className="card flex items-start gap-2 px-2.5 py-2">
      <FeelingMark feeling={moment.feeling} />
      <span className="min-w-0 flex-1">
        <Link href={href} className="hover:underline">
          {moment.momentOfTruth && (
            <>
              <Star
                aria-hidden
                size={12}
                className="mr-1 inline align-[-1px] text-warn"
                fill="currentColor"
              />
              <span className="sr-only">{text.map.truth}: </span>
            </>
          )}
          {moment.name}
        </Link>
        <span className="block text-12 text-muted">
          {moment.feeling === undefined
            ? words.feelingUnknown
            : (moment.feelingWord ?? text.inspector.experience.feelings[moment.feeling])}{' '}
          · <span className={gaps > 0 ? 'text-bad' : ''}>{words.gaps({ count: gaps })}</span>
        </span>
      </span>
    </li>
  );
}

function gapsByMoment(workspace: Workspace, journey: Journey, today: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { moment, state } of findGaps(workspace, journey, today).findings)
    if (moment !== undefined && state !== 'accepted') counts.set(moment, (counts.get(moment) ?? 0) + 1);
  return counts;
}
