import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '@/lib/examples';
import { lensesToJson } from '@/lib/exports/lenses-json';
import { lensesToTable } from '@/lib/exports/lenses-table';
import { parseFileValue } from '@/lib/file/parse-file-value';
import { findGaps } from '@/lib/gaps/find-gaps';
import { FIVE_LENSES } from '@/lib/lenses/lens-ids';
import { lookThroughAll } from '@/lib/lenses/look-through';
import { TEXTS } from '@/lib/text/languages';

describe.each(['en', 'nl'] as const)('the example: %s', (language) => {
  const file = parseFileValue(EXAMPLES[language]);
  if (!file.ok) throw new Error('the example is no valid file');
  const { workspace, journeys } = file.facts;
  const journey = journeys.find(({ id }) => id === 'business-trip');
  if (!journey) throw new Error('the example has no business trip');
  const views = lookThroughAll(workspace, journey);

  it('shows packing to the goal-oriented lens alone, between sales and service in the functional one', () => {
    expect(
      views.filter(({ sights }) => sights.get('pack')?.phase != null).map(({ lens }) => lens.id),
    ).toEqual(['goal-oriented']);
    const functional = views.find(({ lens }) => lens.id === 'functional');
    expect(functional?.between).toContainEqual({
      from: 'sales',
      to: 'service',
      fromMoment: 'confirmation',
      toMoment: 'check-in',
      hidden: ['pack', 'travel'],
    });
  });

  it('switches findings on and off with the lenses', () => {
    const found = (rule: string, without: string[]) =>
      findGaps(
        { ...workspace, lenses: FIVE_LENSES.filter((id) => !without.includes(id)) },
        journey,
        '2026-01-01',
      )
        .findings.filter((finding) => finding.rule === rule)
        .map(({ key }) => key);
    const packingAlone = 'seen-by-one-lens:pack';
    expect(found('seen-by-one-lens', [])).toContain(packingAlone);
    expect(found('seen-by-one-lens', ['functional', 'target', 'engagement'])).toContain(packingAlone);
    // No lens that sees it is left; or a single lens is, which has none beside it.
    expect(found('seen-by-one-lens', ['goal-oriented'])).not.toContain(packingAlone);
    expect(found('seen-by-one-lens', ['functional', 'target', 'engagement', 'active'])).toEqual([]);

    const between = found('between-phases', []);
    expect(between).toContain('between-phases:functional:pack');
    for (const id of FIVE_LENSES)
      expect(found('between-phases', [id])).toEqual(
        between.filter((key) => !key.startsWith(`between-phases:${id}:`)),
      );
  });

  it('gives a reason in words for every moment that a lens does not see', () => {
    for (const lens of lensesToJson(TEXTS[language], journey.id, views).lenses) {
      const hidden = Object.entries(lens.moments).flatMap(([id, phase]) => (phase === null ? [id] : []));
      expect(Object.keys(lens.why)).toEqual(hidden);
      for (const reason of Object.values(lens.why)) expect(reason).toMatch(/^(Because|Omdat) \S.+\.$/);
    }
  });

  it('stands in the terminal with a line for every moment', () => {
    const table = lensesToTable(TEXTS[language], journey, views);
    for (const { name } of journey.moments) expect(table).toContain(name);
  });
});
