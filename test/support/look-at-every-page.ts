import { describe, it } from 'vitest';
import { exampleWorkspaceId } from '@/lib/examples';
import type { Language } from '@/lib/model/workspace';
import { appInBrowser } from './app-in-browser';
import { expectForEverybody, OF_CAMPAIGN, OF_JOURNEY, OF_PRODUCT, OF_WORKSPACE } from './every-page';
import { makeLink } from './make-link';

/** Looks at every page of the example in one language. Each language has a file of its own, so that they run side by side. */
export function lookAtEveryPage(language: Language) {
  const { app, open } = appInBrowser({ sharesDevices: true });

  describe(`nobody is shut out of (${language})`, () => {
    const workspace = `/w/${exampleWorkspaceId(language)}`;
    const journey = `${workspace}/journeys/business-trip`;

    it.each([
      ...OF_PRODUCT,
      ...[...OF_WORKSPACE, ...OF_CAMPAIGN].map((path) => workspace + path),
      ...OF_JOURNEY.map((path) => journey + path),
    ])('%s', async (path) => expectForEverybody(await open(path, { language }), language));

    it('a report by its link', async () => {
      const link = await makeLink(app().url, exampleWorkspaceId(language));
      await expectForEverybody(await open(link, { language }), language);
    });
  });
}
