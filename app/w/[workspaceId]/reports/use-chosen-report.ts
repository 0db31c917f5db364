'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { useCallback, useMemo } from 'react';
import { parseReportChoice, type ReportChoice, reportChoiceToParams } from '@/lib/reports/report-choice';

/** The report that the address names, and a way to choose another; Back leads to the one before. */
export function useChosenReport(): [ReportChoice, (choice: ReportChoice) => void] {
  const params = useSearchParams();
  const path = usePathname();
  const chosen = useMemo(() => parseReportChoice(new URLSearchParams(params)), [params]);
  const choose = useCallback(
    (choice: ReportChoice) => window.history.pushState(null, '', `${path}?${reportChoiceToParams(choice)}`),
    [path],
  );
  return [chosen, choose];
}
