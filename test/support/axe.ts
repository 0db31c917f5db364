import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const EVERYTHING: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** What another theme changes. */
const COLOURS: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

/** Fails with the rule, the element and the reason of everything on the page that shuts somebody out. */
export const expectNoAxeViolations = (page: Page) => expectNone(page, EVERYTHING);

/** The same for colours alone: enough where a page that was looked through takes on another theme. */
export const expectReadableColours = (page: Page) => expectNone(page, COLOURS);

async function expectNone(page: Page, options: RunOptions): Promise<void> {
  // Evaluated, not added as a script tag, so that the page's own content security policy stays as it is.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (asked) =>
      (
        globalThis as unknown as { axe: { run: (context: object, options: object) => Promise<AxeResults> } }
      ).axe
        // React Aria's announcer keeps what it has read out for some seconds, also when its source is gone.
        .run({ exclude: [['[data-live-announcer]']] }, asked),
    options,
  );
  const lines = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id} (${help}) at ${target.join(' ')}: ${failureSummary?.replace(/\s+/g, ' ')}`,
    ),
  );
  expect(lines, 'axe violations').toEqual([]);
}
