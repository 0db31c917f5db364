import type { Page } from 'playwright-core';

/** The name of what has the focus; of the page itself when nothing has. */
export const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement === document.body) return 'nothing';
    return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent;
  });
