import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// Only what is wrong is worth working out where on the page it is.
const VIOLATIONS: RunOptions = { resultTypes: ['violations'] };

const EVERYTHING: RunOptions = {
  ...VIOLATIONS,
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** What another theme changes. */
const COLOURS: RunOptions = {
  ...VIOLATIONS,
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

/** Fails with the rule, the element and the reason of everything on the page that shuts somebody out. */
export const expectNoAxeViolations = (page: Page) => expectNone(page, EVERYTHING);

/** The same for colours alone: enough where a page that was looked through takes on another theme. */
export const expectReadableColours = (page: Page) => expectNone(page, COLOURS);

async function expectNone(page: Page, options: RunOptions): Promise<void> {
  // Evaluated, not added as a script tag, so that the page's own content security policy stays as it is.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  // Told in words within the page: all that axe knows of a page takes longer to hand over than to find out.
  const lines = await page.evaluate(async (asked) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    // React Aria's announcer keeps what it has read out for some seconds, also when its source is gone.
    const { violations } = await axe.run({ exclude: [['[data-live-announcer]']] }, asked);
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) =>
          `${id} (${help}) at ${target.join(' ')}: ${failureSummary?.replace(/\s+/g, ' ')}`,
      ),
    );
  }, options);
  expect(lines, 'axe violations').toEqual([]);
}
