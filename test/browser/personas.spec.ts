import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { exampleWorkspaceId } from '@/lib/examples';
import { TEXTS } from '@/lib/text/languages';
import { appInBrowser } from '../support/app-in-browser';
import { expectNoAxeViolations } from '../support/axe';
import { focused } from '../support/focused';
import { walkedIn } from '../support/walked-in';

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

/** A JPEG whose camera was held a quarter turn to the left: to be shown turned to the right. */
function turnedRight(jpeg: Buffer): Buffer {
  const tiff = Buffer.from([
    ...Buffer.from('Exif\0\0MM', 'latin1'),
    ...[0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0],
  ]);
  const head = Buffer.from([0xff, 0xe1, 0, tiff.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), head, tiff, jpeg.subarray(2)]);
}

describe.each(walkedIn('en'))('personas (%s)', (language) => {
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
    // The focus goes on to the menu of the next one.
    await expect.poll(() => focused(page)).toMatch(/Willem/);
    const said = page.getByText(/(Without a persona now|Nu zonder persona): “/);
    await said.waitFor();
    await page.getByRole('button', { name: text.editing.undo, exact: true }).last().click();
    await noor.getByRole('link').first().waitFor();
    await page.getByText(text.editing.live).waitFor();
  });

  it('show a picture upright, as its camera was held, and say what to do with a file that is none', async () => {
    const page = await open(personas, { language });
    const noor = page.getByRole('article', { name: /^Noor/ });
    const chooser = noor.locator('input[type="file"]');
    const choose = (buffer: Buffer) =>
      chooser.setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer });
    // Larger than is read, and damaged behind its first bytes.
    await choose(Buffer.alloc(10 * 1024 * 1024 + 1, 0xff));
    await noor.getByRole('alert').getByText(words.pictureTooLarge).waitFor();
    await choose(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]));
    await noor.getByRole('alert').getByText(words.pictureUnreadable).waitFor();

    const drawn = await page.evaluate(() => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [40, 20];
      const pen = canvas.getContext('2d');
      if (!pen) throw new Error('no canvas');
      pen.fillStyle = '#f00';
      pen.fillRect(0, 0, 20, 20);
      pen.fillStyle = '#00f';
      pen.fillRect(20, 0, 20, 20);
      return canvas.toDataURL('image/jpeg', 1).split(',')[1] ?? '';
    });
    await choose(turnedRight(Buffer.from(drawn, 'base64')));
    const picture = noor.locator('img');
    await picture.waitFor();
    const colours = await picture.evaluate(async (image: HTMLImageElement) => {
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [256, 256];
      const pen = canvas.getContext('2d');
      pen?.drawImage(image, 0, 0, 256, 256);
      return [30, 226].map((y) => [...(pen?.getImageData(128, y, 1, 1).data ?? [])].slice(0, 3));
    });
    // What was left in the file is on top.
    expect(colours.map(([red = 0, , blue = 0]) => (red > blue ? 'red' : 'blue'))).toEqual(['red', 'blue']);
    await noor.getByRole('alert').waitFor({ state: 'detached' });
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
