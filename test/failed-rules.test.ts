import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { TextProvider } from '@/app/text/text-context';
import { FailedRules } from '@/app/w/[workspaceId]/journeys/[journeyId]/gaps/failed-rules';
import { exampleFacts } from '@/lib/gaps/example-facts';
import { findGaps } from '@/lib/gaps/find-gaps';
import { RULES } from '@/lib/gaps/rules';
import { LANGUAGES } from '@/lib/model/workspace';
import { TEXTS } from '@/lib/text/languages';

/** The Gaps page as it says what failed, from the analysis itself. */
function bannerOf(rules: typeof RULES, language: (typeof LANGUAGES)[number]) {
  const { workspace, journeys } = exampleFacts({ moments: [{ step: 'prepare', name: 'Pack' }] });
  const [journey] = journeys;
  if (!journey) throw new Error('No journey.');
  const { failedRules } = findGaps(workspace, journey, '2026-11-25', rules);
  const banner = createElement(FailedRules, { rules: failedRules });
  return renderToStaticMarkup(TextProvider({ text: TEXTS[language], language, children: banner }));
}

const failing = RULES.map((rule) =>
  rule.id === 'step-without-lead'
    ? {
        ...rule,
        find: () => {
          throw new Error('no such step');
        },
      }
    : rule,
);

it.each(LANGUAGES)('L6: a rule that throws stands in an alert on the Gaps page, by name (%s)', (language) => {
  const { gaps, gapsPage } = TEXTS[language];
  const html = bannerOf(failing, language);
  expect(html).toMatch(/^<div role="alert"/);
  expect(html).toContain(gapsPage.failed);
  expect(html).toContain(gaps['step-without-lead'].name);
  expect(html).toContain('no such step');
  expect(html.match(/<li>/g)).toHaveLength(1);
});

it('L6: nothing stands there while all rules speak', () => {
  expect(bannerOf(RULES, 'en')).toBe('');
});
