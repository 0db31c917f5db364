'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import * as paths from '@/app/paths';
import { useRested } from '@/app/ui/use-rested';
import { findBaton } from '@/lib/baton/find-baton';
import type { Finding } from '@/lib/gaps/finding';
import { lensesOf } from '@/lib/lenses';
import { type Hidden, hiddenBy } from '@/lib/lenses/hidden-by';
import type { Lens } from '@/lib/lenses/lens';
import { type LensView, lookAt, lookThrough } from '@/lib/lenses/look-through';
import { JourneyContext, useJourney } from '../journey-context';

type LookThrough = {
  /** The lenses that can be looked through here: those that are switched on. */
  lenses: Lens[];
  /** The journey through the lens that is looked through; null without one. */
  view: LensView | null;
  /** What the lens makes disappear; nothing without one. */
  hidden: Hidden;
  /** All findings, also those that disappear: the analysis of the journey is without them. */
  allFindings: readonly Finding[];
  /** Looks through a lens, by id, or takes the glasses off. */
  choose: (lens: string | null) => void;
};

const NOTHING: Hidden = {
  moments: new Set(),
  steps: new Set(),
  roles: new Set(),
  handoffs: new Set(),
  findings: new Set(),
};

const LookThroughContext = createContext<LookThrough | null>(null);

/** Where the lens stands in the address. */
export const LENS_PARAM = 'lens';

const NO_LENSES: Lens[] = [];

/**
 * The lens through which somebody looks at a journey. It stays while they go from screen to screen, stands in the
 * address, so that it can be linked to, and changes nothing for anybody else. Findings that the lens cannot see are
 * gone from the analysis of the journey for all screens below. What has been done and what comes in from a table is shown
 * as it is.
 */
export function LookThroughProvider({ children }: { children: ReactNode }) {
  'use memo';
  const { workspaceId, workspace, journey } = useJourney();
  const path = usePathname();
  // The past has lenses too; the rest of the history tells of all.
  const isBare =
    path !== paths.pastPath(workspaceId, journey.id) &&
    [paths.historyPath, paths.responsibilitiesPath].some((pathOf) =>
      path.startsWith(pathOf(workspaceId, journey.id)),
    );
  const [chosen, choose] = useChosenLens(isBare);
  const lenses = useMemo(() => (isBare ? NO_LENSES : lensesOf(workspace)), [isBare, workspace]);
  return (
    <Looking lenses={lenses} chosen={chosen} choose={choose}>
      {children}
    </Looking>
  );
}

/** The same lens on another journey that stands below, such as this one as it was: as far as it was switched on then. */
export function LookThroughToo({ children }: { children: ReactNode }) {
  const { workspace } = useJourney();
  const { view, choose } = useLookThrough();
  const lenses = useMemo(() => lensesOf(workspace), [workspace]);
  return (
    <Looking lenses={lenses} chosen={view?.lens.id ?? null} choose={choose}>
      {children}
    </Looking>
  );
}

type LookingProps = Pick<LookThrough, 'lenses' | 'choose'> & { chosen: string | null; children: ReactNode };

function Looking({ lenses, chosen, choose, children }: LookingProps) {
  'use memo';
  const whole = useJourney();
  const { workspaceId, documentId, workspace, journey, stages, steps, change } = whole;
  // An edit is painted first; which gaps follow from it is worked out right after that, or when keys pause.
  const { analysis } = useRested(whole);
  const lens = lenses.find(({ id }) => id === chosen);

  const view = useMemo(
    () => (lens ? lookThrough(lens, lookAt(workspace, journey), workspace, journey) : null),
    [lens, workspace, journey],
  );
  const hidden = useMemo(
    () => (view ? hiddenBy(view, journey, findBaton(steps, journey), analysis.findings) : NOTHING),
    [view, journey, steps, analysis],
  );
  const seenAnalysis = useMemo(() => {
    if (hidden.findings.size === 0) return analysis;
    return { ...analysis, findings: analysis.findings.filter(({ key }) => !hidden.findings.has(key)) };
  }, [analysis, hidden]);
  const seen = useMemo(
    () => ({ workspaceId, documentId, workspace, journey, stages, steps, change, analysis: seenAnalysis }),
    [workspaceId, documentId, workspace, journey, stages, steps, change, seenAnalysis],
  );
  const value = useMemo(
    () => ({
      lenses,
      view,
      hidden,
      allFindings: analysis.findings,
      choose,
    }),
    [lenses, view, hidden, analysis, choose],
  );
  return (
    <LookThroughContext value={value}>
      <JourneyContext value={seen}>{children}</JourneyContext>
    </LookThroughContext>
  );
}

/** Through which lens the journey is looked at, and what it makes disappear. */
export function useLookThrough(): LookThrough {
  const value = useContext(LookThroughContext);
  if (!value) throw new Error('A component that looks through a lens stands outside LookThroughProvider.');
  return value;
}

/** The chosen lens, by id. An address that names one leads; one that does not is given the lens along, unless bare. */
function useChosenLens(isBare: boolean): [string | null, (lens: string | null) => void] {
  const path = usePathname();
  const asked = useSearchParams().get(LENS_PARAM);
  const [chosen, setChosen] = useState(asked);
  const [followed, setFollowed] = useState(asked);
  if (asked !== followed) {
    setFollowed(asked);
    if (asked !== null) setChosen(asked);
  }
  const choose = useCallback((lens: string | null) => {
    setChosen(lens);
    writeToAddress(lens);
    document.documentElement.dataset.lensMoves = '';
    setTimeout(() => delete document.documentElement.dataset.lensMoves, MOVES_MS);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another screen has an address of its own
  useEffect(() => {
    if (asked === null && chosen !== null && !isBare) writeToAddress(chosen);
  }, [path, asked, chosen, isBare]);
  return [chosen, choose];
}

/** Longer than what moves when a lens comes on or off, see `look-through.css`. */
const MOVES_MS = 400;

function writeToAddress(lens: string | null) {
  const url = new URL(window.location.href);
  if (lens === null) url.searchParams.delete(LENS_PARAM);
  else url.searchParams.set(LENS_PARAM, lens);
  if (url.href !== window.location.href) window.history.replaceState(null, '', url);
}
