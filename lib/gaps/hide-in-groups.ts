import type { GapGroup } from './group-gaps';

/** A group as far as it is seen, or what stands in place of groups that are not: how much is hidden there. */
export type SeenGroup = { kind: 'group'; group: GapGroup; unseen: number } | { kind: 'void'; gaps: number };

/**
 * Groups of findings without those that are hidden. A group of which nothing is left gives way to a void, in its
 * place; voids beside each other are one.
 * @param hidden keys of the findings that are hidden
 */
export function hideInGroups(groups: readonly GapGroup[], hidden: ReadonlySet<string>): SeenGroup[] {
  const rows: SeenGroup[] = [];
  for (const group of groups) {
    const [first, ...others] = group.findings.filter(({ key }) => !hidden.has(key));
    const unseen = group.findings.length - others.length - (first ? 1 : 0);
    const last = rows.at(-1);
    if (first) {
      // Findings stand worst first in their group.
      const seen = { ...group, severity: first.severity, findings: [first, ...others] } satisfies GapGroup;
      rows.push({ kind: 'group', group: seen, unseen });
    } else if (last?.kind === 'void') last.gaps += unseen;
    else rows.push({ kind: 'void', gaps: unseen });
  }
  return rows;
}
