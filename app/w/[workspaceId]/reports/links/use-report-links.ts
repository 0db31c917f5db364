'use client';

import { useCallback, useEffect, useState } from 'react';
import { useText } from '@/app/text/text-context';
import { useToasts } from '@/app/ui/toasts';
import type { LinkWish, ListedLink } from '@/lib/report-links/report-link';
import { fetchLinks, postLink, postWithdrawal } from './link-door';

/** The links to a department's report, read once, and what can be done about them. */
export function useReportLinks(workspaceId: string, departmentId: string) {
  const { reportLinks: words } = useText();
  const toasts = useToasts();
  const [links, setLinks] = useState<readonly ListedLink[] | 'reading' | 'failed'>('reading');
  const read = useCallback(async () => {
    await fetchLinks(workspaceId, departmentId).then(setLinks, () => setLinks('failed'));
  }, [workspaceId, departmentId]);
  useEffect(() => void read(), [read]);

  /** Says so when it did not succeed; gives what it gave otherwise. */
  const trying = async <Result>(work: Promise<Result>): Promise<Result | undefined> => {
    const result = await work.catch(() => undefined);
    if (result === undefined) toasts.add({ kind: 'problem', message: words.failed });
    await read();
    return result;
  };
  return {
    links,
    /** The new link, with its token. */
    make: (wish: LinkWish) => trying(postLink(wish)),
    withdraw: async (link: ListedLink) => (await trying(postWithdrawal(link))) !== undefined,
  };
}
