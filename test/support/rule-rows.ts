import { describe, expect, it } from 'vitest';
import { type ExampleDraft, exampleFacts } from '@/lib/gaps/example-facts';
import { findGaps } from '@/lib/gaps/find-gaps';
import type { Finding } from '@/lib/gaps/finding';
import type { RuleId } from '@/lib/gaps/rule';

export type Expected = Omit<Finding, 'rule' | 'state' | 'params'>;

const DEPARTMENTS = ['Sales', 'Web', 'Desk', 'Finance'];
export const CONTACT = { name: 'Mail', department: 'web' } as const;

const findingsIn = (draft: ExampleDraft, rule: RuleId): Expected[] => {
  const { workspace, journeys } = exampleFacts({ departments: DEPARTMENTS, ...draft });
  return journeys.flatMap((journey) => {
    const analysis = findGaps(workspace, journey, '2026-11-22');
    expect(analysis.failedRules).toEqual([]);
    return analysis.findings
      .filter((finding) => finding.rule === rule)
      .map(({ rule: _rule, state: _state, params: _params, ...rest }) => rest);
  });
};

type Row = [sentence: string, draft: ExampleDraft, finds: Expected[]];
export const holds = (rule: RuleId, rows: Row[]) =>
  describe(rule, () => {
    it.each(rows)('%s', (_, draft, finds) => {
      expect(findingsIn(draft, rule)).toEqual(finds);
    });
  });

export const handoff = (fromStep: string, toStep: string, from: string, to: string, more: object = {}) => ({
  fromStep,
  toStep,
  from,
  to,
  ...more,
});

/** Prepare has no lead: its nearest are Sales before it and Desk after it; Web supports it. */
export const AROUND_PREPARE = {
  sales: { acquire: 'leads' },
  desk: { start: 'leads' },
  web: { prepare: 'supports' },
} as const;

export const packing = (moment: object, ...later: object[]): ExampleDraft => ({
  moments: [
    { step: 'prepare', name: 'Pack', ...moment },
    ...later.map((draft, at) => ({ step: 'use', name: `Stay ${at}`, ...draft })),
  ],
  roles: AROUND_PREPARE,
});

export const moments = (...drafts: object[]): ExampleDraft => ({
  moments: drafts.map((draft, at) => ({ step: 'use', name: `M${at}`, ...draft })),
});
