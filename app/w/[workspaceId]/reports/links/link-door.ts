'use client';

import { TurnedAway } from '@/app/editing/server';
import type { LinkWish, ListedLink } from '@/lib/report-links/report-link';

const DOOR = '/api/report-links';

async function ask<Result>(path: string, body?: unknown): Promise<Result> {
  const response = await fetch(path, {
    cache: 'no-store',
    ...(body !== undefined && {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  });
  if (!response.ok) throw new TurnedAway(String(response.status));
  return (await response.json()) as Result;
}

/** The links to a department's report, newest first. */
export const fetchLinks = (workspaceId: string, departmentId: string) =>
  ask<ListedLink[]>(`${DOOR}?${new URLSearchParams({ workspace: workspaceId, department: departmentId })}`);

/** Makes a link; its token comes this once. */
export const postLink = (wish: LinkWish) =>
  ask<{ link: ListedLink; token: string }>(DOOR, { type: 'make', ...wish });

/** Withdraws a link for good. */
export const postWithdrawal = ({ workspaceId, id }: ListedLink) =>
  ask<{ withdrawn: true }>(DOOR, { type: 'withdraw', workspaceId, id });
