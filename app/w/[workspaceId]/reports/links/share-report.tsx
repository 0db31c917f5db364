'use client';

import { Link2 } from 'lucide-react';
import { useState } from 'react';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { Dialog } from '@/app/ui/dialog';
import type { Department } from '@/lib/model/facts';
import type { LinkDays, ListedLink } from '@/lib/report-links/report-link';
import type { ReportChoice } from '@/lib/reports/report-choice';
import { LinkForm } from './link-form';
import { type AboutOf, LinkList } from './link-list';
import { NewLink } from './new-link';
import { useReportLinks } from './use-report-links';

type ShareReportProps = {
  workspaceId: string;
  department: Department;
  /** The report of the department as it is chosen on the screen. */
  choice: ReportChoice;
  journeys: readonly { id: string; label: string }[];
};

/** Opens what makes, lists and withdraws the links to a department's report. */
export function ShareReport(props: ShareReportProps) {
  const { reportLinks: words } = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>
        <Link2 aria-hidden size={14} />
        {words.share}
      </Button>
      <Dialog
        title={words.title({ department: props.department.name })}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
      >
        <Links {...props} />
      </Dialog>
    </>
  );
}

function Links({ workspaceId, department, choice, journeys }: ShareReportProps) {
  const text = useText();
  const { reportLinks: words } = text;
  const { journey, since } = choice;
  const { links, make, withdraw } = useReportLinks(workspaceId, department.id);
  const [made, setMade] = useState<{ link: ListedLink; token: string }>();
  const aboutOf: AboutOf = ({ journeyId, since }) =>
    [
      journeyId === undefined
        ? text.reports.allJourneys
        : (journeys.find(({ id }) => id === journeyId)?.label ?? journeyId),
      since !== undefined && words.since,
    ]
      .filter(Boolean)
      .join(', ');
  const shown = {
    ...(journey !== undefined && { journeyId: journey }),
    ...(since !== undefined && { since }),
  };
  const makeFor = async (days: LinkDays, label: string) =>
    setMade(
      await make({ workspaceId, departmentId: department.id, days, ...shown, ...(label && { label }) }),
    );
  return (
    <div className="grid gap-5">
      <div className="grid gap-4">
        <p className="text-muted">{words.lead}</p>
        {made === undefined ? (
          <LinkForm about={aboutOf(shown)} onMake={makeFor} />
        ) : (
          <NewLink token={made.token} onNext={() => setMade(undefined)} />
        )}
      </div>
      <LinkList
        links={links}
        aboutOf={aboutOf}
        onWithdraw={async (link) => {
          const isWithdrawn = await withdraw(link);
          // Its address leads nowhere any more.
          if (isWithdrawn && link.id === made?.link.id) setMade(undefined);
          return isWithdrawn;
        }}
      />
    </div>
  );
}
