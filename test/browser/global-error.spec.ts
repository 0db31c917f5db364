import { expect, test } from 'vitest';
import { LANGUAGES } from '@/lib/model/workspace';
import { TEXTS } from '@/lib/text/languages';
import { appInBrowser } from '../support/app-in-browser';
import { expectNoAxeViolations } from '../support/axe';

const { open } = appInBrowser();

test.each(LANGUAGES)(
  'a page whose texts never arrive says so and starts again when asked (%s)',
  async (language) => {
    const { shell, matrix } = TEXTS[language];
    const page = await open('/rules', { language });
    // The connection fails just while the script with the texts is on its way.
    await page.route('**/_next/static/**/*.js', async (route) => {
      const response = await route.fetch();
      const holdsTexts = (await response.text()).includes(matrix.customerHint);
      return holdsTexts ? route.abort('connectionfailed') : route.fulfill({ response });
    });
    await page.goto(page.url().replace('/rules', '/workspaces'));
    await page.getByRole('heading', { level: 1, name: shell.failed }).waitFor();
    expect(await page.title()).toContain(shell.failed);
    expect(await page.getAttribute('html', 'lang')).toBe(language);
    await expectNoAxeViolations(page);

    await page.unroute('**/_next/static/**/*.js');
    await page.getByRole('button', { name: shell.retry }).click();
    await page.getByRole('heading', { level: 1, name: TEXTS[language].start.workspaces.title }).waitFor();
  },
);
