import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails with the rule, the element and the reason of everything on the page that shuts somebody out. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  // Evaluated, not added as a script tag, so that the page's own content security policy stays as it is.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (tags) =>
      (
        globalThis as unknown as { axe: { run: (context: object, options: object) => Promise<AxeResults> } }
      ).axe
        // React Aria's announcer keeps what it has read out for some seconds, also when its source is gone.
        .run({ exclude: [['[data-live-announcer]']] }, { runOnly: tags }),
    TAGS,
  );
  const lines = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id} (${help}) at ${target.join(' ')}: ${failureSummary?.replace(/\s+/g, ' ')}`,
    ),
  );
  expect(lines, 'axe violations').toEqual([]);
}
