import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { exampleWorkspaceId } from '@/lib/examples';
import { TEXTS } from '@/lib/text/languages';
import { appInBrowser } from '../support/app-in-browser';
import { expectNoAxeViolations } from '../support/axe';

const { open } = appInBrowser();

/** A real picture: one grey pixel as a PNG. */
function onePixel(): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from([0, 128]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function crc(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

describe.each(['en', 'nl'] as const)('personas (%s)', (language) => {
  const text = TEXTS[language];
  const words = text.personas;
  const personas = `/w/${exampleWorkspaceId(language)}/personas`;

  it('are written in place, get a checked picture, and are deleted with an undo that names their journeys', async () => {
    const page = await open(personas, { language });
    const noor = page.getByRole('article', { name: /^Noor/ });
    await noor.getByRole('textbox', { name: words.addTo.goals }).fill('Sleep');
    await page.keyboard.press('Enter');
    const valuesOf = () =>
      noor
        .getByRole('textbox')
        .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
    await expect.poll(valuesOf).toContain('Sleep');

    const chooser = noor.locator('input[type="file"]');
    await chooser.setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('<svg></svg>') });
    await noor.getByRole('alert').getByText(words.notAPicture).waitFor();
    await chooser.setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: onePixel() });
    await expect.poll(() => noor.locator('img').getAttribute('src')).toMatch(/^data:image\/jpeg;base64,/);
    await expectNoAxeViolations(page);

    await noor.getByRole('button', { name: /Noor/ }).last().click();
    await page.getByRole('menuitem', { name: text.ui.delete }).click();
    await noor.waitFor({ state: 'hidden' });
    const said = page.getByText(/(Without a persona now|Nu zonder persona): “/);
    await said.waitFor();
    await page.getByRole('button', { name: text.editing.undo, exact: true }).last().click();
    await noor.getByRole('link').first().waitFor();
    await page.getByText(text.editing.live).waitFor();
  });

  it('get the journey of another, which then lies beside it', async () => {
    const page = await open(personas, { language });
    const willem = page.getByRole('article', { name: /^Willem/ });
    await willem.getByRole('button', { name: words.copyHere }).click();
    await page.getByRole('menuitem').first().click();
    await page.waitForURL(/\/map$/);
    await page.getByRole('button', { name: /^Willem/ }).click();
    await page.getByRole('link', { name: text.map.toolbar.besideOriginal }).click();
    await page.waitForURL(/side-by-side/);
    const table = page.getByRole('table');
    await table.waitFor();
    expect(await table.getByRole('columnheader').count()).toBe(2);
    expect(await table.getByRole('row').count()).toBeGreaterThan(8);
    await expectNoAxeViolations(page);
  });

  it('fit a phone', async () => {
    const page = await open(personas, { language, width: 390 });
    await page.getByRole('article').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
