'use client';

import { ToggleButton } from 'react-aria-components';
import { useText } from '@/app/text/text-context';
import { type Finding, SEVERITIES, type Severity } from '@/lib/gaps/finding';
import { filterGaps, type GapsView } from '@/lib/gaps/gaps-view';
import { SeverityMark } from '../inspector/severity-mark';
import { useJourney } from '../journey-context';

type SeverityTogglesProps = {
  view: GapsView;
  onView: (part: Partial<GapsView>) => void;
  wordsOf: (finding: Finding) => string;
};

/** How many gaps of each severity the other filters leave, each a way to see only these. */
export function SeverityToggles({ view, onView, wordsOf }: SeverityTogglesProps) {
  const text = useText();
  const { analysis } = useJourney();
  const anySeverity = filterGaps(analysis.findings, { ...view, severities: [] }, wordsOf);
  const toggle = (severity: Severity, isOn: boolean) =>
    onView({
      severities: SEVERITIES.filter((one) => (one === severity ? isOn : view.severities.includes(one))),
    });
  return (
    <fieldset className="flex flex-wrap gap-2">
      <legend className="sr-only">{text.gapsPage.severity}</legend>
      {SEVERITIES.map((severity) => {
        const count = anySeverity.filter((finding) => finding.severity === severity).length;
        return (
          <ToggleButton
            key={severity}
            isSelected={view.severities.includes(severity)}
            onChange={(isOn) => toggle(severity, isOn)}
            className="button data-[selected]:border-ink data-[selected]:bg-sunken"
          >
            <SeverityMark severity={severity} /> <span className="tabular-nums">{count}</span>
          </ToggleButton>
        );
      })}
    </fieldset>
  );
}
