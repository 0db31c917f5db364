import type { Page } from 'playwright-core';

/** Has the scripts that a page asks for from now on wait. @returns lets them come */
export async function holdScripts(page: Page): Promise<() => void> {
  let come: () => void = () => undefined;
  const coming = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await coming;
    await route.continue();
  });
  return () => come();
}
