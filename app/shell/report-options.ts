import type { Workspace } from '@/lib/model/facts';
import { REPORT_KINDS, type ReportChoice } from '@/lib/reports/report-choice';
import type { Text } from '@/lib/text/text';

/** A report to choose; `name` is what it is called where the label stands among other things than reports. */
type ReportOption = { id: string; label: string; name: string; of: ReportChoice['of'] };

/** The option that a choice is. No id of a department has a colon, or begins with a hyphen. */
export const reportOptionOf = (of: ReportChoice['of']) => {
  if (typeof of === 'string') return `-${of}`;
  return 'campaign' in of ? `campaign:${of.campaign}` : of.department;
};

/** Every report of a workspace, in the order in which they are offered. */
export const reportOptions = (
  text: Text,
  { departments, campaigns }: Pick<Workspace, 'departments' | 'campaigns'>,
): ReportOption[] => [
  ...REPORT_KINDS.map((of) => option(of, text.reports.kinds[of])),
  ...departments.map(({ id, name }) =>
    option({ department: id }, name, text.reports.department.title({ department: name })),
  ),
  ...campaigns.map(({ id, name }) => option({ campaign: id }, text.campaigns.paper.kind({ name }))),
];

const option = (of: ReportChoice['of'], label: string, name = label): ReportOption => ({
  id: reportOptionOf(of),
  label,
  name,
  of,
});
