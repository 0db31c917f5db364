'use client';

import { useSearchParams } from 'next/navigation';
import { useEffect, useState } from 'react';
import { useEditing } from '@/app/editing/editing-context';
import type { Place } from '@/lib/gaps/finding';

/** What is selected on a journey's screen and shown in the inspector. Values are ids. */
export type Selection =
  | { kind: 'stage'; stage: string }
  | { kind: 'step'; step: string }
  /** `item` is one of the things that stand around the moment: a question, a touchpoint. */
  | { kind: 'moment'; moment: string; item?: string }
  | { kind: 'cell'; department: string; step: string }
  | { kind: 'handoff'; fromStep: string; toStep: string }
  | { kind: 'department'; department: string };

const PARAM = 'at';

/** A selection as it stands in the address, so that it can be linked to: `cell.sales.prepare`. */
export const addressOf = (selection: Selection) => {
  const { kind, ...ids } = selection;
  return [kind, ...Object.values(ids)].join('.');
};

/** The selection that an address names; null where it names none. */
export function parseAddress(address: string | null): Selection | null {
  const [kind, first, second] = (address ?? '').split('.');
  if (first === undefined) return null;
  switch (kind) {
    case 'stage':
      return { kind, stage: first };
    case 'step':
      return { kind, step: first };
    case 'moment':
      return { kind, moment: first, ...(second && { item: second }) };
    case 'department':
      return { kind, department: first };
    case 'cell':
      return second === undefined ? null : { kind, department: first, step: second };
    case 'handoff':
      return second === undefined ? null : { kind, fromStep: first, toStep: second };
    default:
      return null;
  }
}

/**
 * The selection, and a way to change it. It begins as the address says and is written back there a moment later,
 * so that a place can be linked to, others see who is where, and arrow keys held down stay light.
 */
export function useSelection(): [Selection | null, (selection: Selection | null) => void] {
  const address = useSearchParams().get(PARAM);
  const { tellPlace } = useEditing();
  const [selection, select] = useState(() => parseAddress(address));
  useEffect(() => {
    const timer = setTimeout(() => {
      const url = new URL(window.location.href);
      if (selection) url.searchParams.set(PARAM, addressOf(selection));
      else url.searchParams.delete(PARAM);
      // With the router's own state it takes no notice; a write it notices would stop a page that is on its way.
      if (url.href !== window.location.href) window.history.replaceState(window.history.state, '', url);
      tellPlace({ at: selection ? addressOf(selection) : '' });
    }, ADDRESS_DELAY_MS);
    return () => clearTimeout(timer);
  }, [selection, tellPlace]);
  return [selection, select];
}

const ADDRESS_DELAY_MS = 250;

/** The address of a place on the matrix. */
export const placeHref = (matrixPath: string, selection: Selection | null) =>
  selection ? `${matrixPath}?${PARAM}=${addressOf(selection)}` : matrixPath;

/** Where on the map a gap lies, as something that can be selected; null for a gap of the whole workspace. */
export function selectionOf(place: Place): Selection | null {
  const { moment, step, department, handoff } = place;
  if (handoff) return { kind: 'handoff', ...handoff };
  if (moment) return { kind: 'moment', moment };
  if (step && department) return { kind: 'cell', department, step };
  if (step) return { kind: 'step', step };
  return department ? { kind: 'department', department } : null;
}
