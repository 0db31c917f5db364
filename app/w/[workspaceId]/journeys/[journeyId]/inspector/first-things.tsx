'use client';

import Link from 'next/link';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { useJourney } from '../journey-context';

/** What to do, in order, in a journey in which nothing has been filled in. */
export function FirstThings() {
  const text = useText();
  const words = text.inspector.orientation;
  const { workspaceId, workspace } = useJourney();
  return (
    <ol className="grid list-decimal gap-3 pt-2 pl-5 marker:text-muted">
      {workspace.departments.length === 0 && (
        <li>
          {words.addDepartments}{' '}
          <Link
            className="text-accent underline underline-offset-2"
            href={paths.departmentsPath(workspaceId)}
          >
            {words.toDepartments}
          </Link>
        </li>
      )}
      <li>{words.sayWhoLeads}</li>
      <li>{words.writeMoments}</li>
    </ol>
  );
}
