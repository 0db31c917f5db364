import type { Page } from 'playwright-core';

/** The grid listens to keys from when one of its cells can be reached with Tab. */
export const awake = (page: Page) => page.getByRole('grid').locator('[tabindex="0"]').first().waitFor();

/** What a department does in a step of the matrix, in English. */
export const cellOf = (page: Page, department: string, step: string) =>
  page.getByRole('gridcell', { name: new RegExp(`^${department}, step \\d+ ${step}:`) });

export async function press(page: Page, ...keys: string[]) {
  for (const key of keys) await page.keyboard.press(key);
}

/** Every edit is with the server. */
export const isSaved = (page: Page) =>
  page.getByRole('status').filter({ hasText: 'Live, all saved' }).waitFor();

/** The revisions of the example and of its journey: what changes nothing leaves them. */
export const revisionsAt = (url: string): Promise<number[]> =>
  Promise.all(
    ['stadshotel', 'stadshotel/business-trip'].map(
      async (id) => (await (await fetch(`${url}/api/documents/${id}`)).json()).revision,
    ),
  );
