'use client';

import { type ReactNode, useMemo } from 'react';
import { useText } from '@/app/text/text-context';
import { stagesOf, stepsOf } from '@/lib/framework/twelve-steps';
import { describeFinding } from '@/lib/gaps/describe-finding';
import type { Finding } from '@/lib/gaps/finding';
import { type Comparison, isUnchanged, type JourneyAt } from '@/lib/history/compare-journeys';
import { editsBetween } from '@/lib/history/edits-between';
import type { Handoff } from '@/lib/model/facts';
import { LineOfEntry } from '../../../../history/history-entry';
import { placeName } from '../../inspector/place-name';
import { SeverityMark } from '../../inspector/severity-mark';
import { selectionOf } from '../../selection';
import type { Side } from './use-compared';

type ComparisonListsProps = { comparison: Comparison; before: Side; after: Side };

/** What differs between two moments, list by list, in the names of the moment that each thing is from. */
export function ComparisonLists({ comparison, before, after }: ComparisonListsProps) {
  const text = useText();
  const words = text.historyPage.compare;
  const { leads, cells, closed, opened, reopened, agreed, broken } = comparison;
  const edits = useMemo(
    () => editsBetween(text, before.documents, after.documents),
    [text, before.documents, after.documents],
  );
  const names = namesIn(after, before);
  const level = (one: keyof typeof text.model.levels | undefined) => text.model.levels[one ?? 'unanswered'];
  const departments = (ids: readonly string[]) => ids.map(names.department).join(', ') || words.nobody;
  const handoff = ({ fromStep, toStep, from, to }: Handoff) =>
    text.history.handoff({
      fromStep: names.step(fromStep),
      toStep: names.step(toStep),
      from: names.department(from),
      to: names.department(to),
    });
  if (isUnchanged(comparison) && edits.lines.length === 0)
    return (
      <p role="status" className="hatched card px-4 py-6">
        {words.same}
      </p>
    );
  return (
    <>
      <p role="status" className="text-16 font-semibold">
        {words.summary({ closed: closed.length, opened: opened.length, reopened: reopened.length })}
      </p>
      <div className="grid items-start gap-4 desk:grid-cols-2">
        <List title={words.leads} empty={words.noLeads}>
          {leads.map((lead) => (
            <li key={lead.step}>
              {words.leadChange({
                step: names.step(lead.step),
                from: departments(lead.before),
                to: departments(lead.after),
              })}
            </li>
          ))}
        </List>
        <List title={words.cells} empty={words.noCells}>
          {cells.map((cell) => (
            <li key={`${cell.department} ${cell.step}`}>
              {words.cell({
                department: names.department(cell.department),
                step: names.step(cell.step),
                from: level(cell.before),
                to: level(cell.after),
              })}
            </li>
          ))}
        </List>
        <List title={words.closed} empty={words.noClosed}>
          {closed.map(({ finding, how }) => (
            <GapLine key={finding.key} finding={finding} side={before} note={words.closedHow[how]} />
          ))}
        </List>
        <List title={words.opened} empty={words.noOpened}>
          {opened.map((finding) => (
            <GapLine key={finding.key} finding={finding} side={after} />
          ))}
        </List>
        <List title={words.reopened} empty={words.noReopened} hint={words.reopenedWhy}>
          {reopened.map((finding) => (
            <GapLine key={finding.key} finding={finding} side={after} />
          ))}
        </List>
        <List title={words.agreed} empty={words.noAgreed}>
          {agreed.map((one) => (
            <li key={one.id}>{handoff(one)}</li>
          ))}
        </List>
        {broken.length > 0 && (
          <List title={words.broken} empty="">
            {broken.map((one) => (
              <li key={one.id}>{handoff(one)}</li>
            ))}
          </List>
        )}
        {edits.lines.length > 0 && (
          <List title={words.edits} empty="" count={edits.lines.length + edits.more} isWide>
            {edits.lines.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one thing may be told in several lines, in this order.
              <LineOfEntry key={index} line={line} />
            ))}
            {edits.more > 0 && <li className="text-muted">{text.historyPage.more({ count: edits.more })}</li>}
          </List>
        )}
      </div>
    </>
  );
}

type ListProps = {
  title: string;
  empty: string;
  hint?: string;
  /** How many there are, where not all of them are listed. */
  count?: number;
  isWide?: boolean;
  children: ReactNode[] | ReactNode;
};

function List({ title, empty, hint, children, count, isWide }: ListProps) {
  const items = [children].flat(2).filter(Boolean);
  return (
    <section
      className={`card grid gap-2 px-4 py-3 wrap-anywhere ${isWide ? 'desk:col-span-2' : ''}`}
      aria-label={title}
    >
      <h2 className="text-14">
        {title}
        {items.length > 0 && (
          <span className="ml-1.5 font-normal text-muted tabular-nums">{count ?? items.length}</span>
        )}
      </h2>
      {hint && items.length > 0 && <p className="text-12 text-muted">{hint}</p>}
      {items.length === 0 ? <p className="text-muted">{empty}</p> : <ul className="grid gap-2">{items}</ul>}
    </section>
  );
}

function GapLine({ finding, side, note }: { finding: Finding; side: JourneyAt; note?: string }) {
  const text = useText();
  const place = selectionOf(finding);
  const stages = stagesOf(side.workspace);
  const steps = stages.flatMap((stage) => stage.steps);
  return (
    <li className="grid gap-0.5">
      <span>{describeFinding(text, finding).title}</span>
      <span className="flex flex-wrap items-center gap-x-3 text-12 text-muted">
        <SeverityMark severity={finding.severity} />
        {place && placeName({ ...side, stages, steps }, place)}
        {note && <span>{note}</span>}
      </span>
    </li>
  );
}

/** Names of departments and steps as they are now; of what is gone, as they were. */
function namesIn(...sides: readonly JourneyAt[]) {
  const steps = sides.flatMap(({ workspace }) => stepsOf(workspace));
  const departments = sides.flatMap(({ workspace }) => workspace.departments);
  return {
    step: (id: string) => steps.find((step) => step.id === id)?.name ?? id,
    department: (id: string) => departments.find((one) => one.id === id)?.name ?? id,
  };
}
