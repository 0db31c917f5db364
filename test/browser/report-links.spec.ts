import { request as send } from 'node:http';
import { describe, expect, it } from 'vitest';
import { openDb } from '@/db/open-db';
import { makeReportLink } from '@/db/report-links';
import { EXAMPLES, exampleWorkspaceId } from '@/lib/examples';
import { parseFileValue } from '@/lib/file/parse-file-value';
import { findGaps } from '@/lib/gaps/find-gaps';
import { dayIn } from '@/lib/reports/day-in';
import { tellReport } from '@/lib/reports/tell-report';
import { TEXTS } from '@/lib/text/languages';
import { appInBrowser } from '../support/app-in-browser';
import { expectNoAxeViolations } from '../support/axe';
import { bringIn } from '../support/bring-in';
import { makeLink } from '../support/make-link';
import { walkedIn } from '../support/walked-in';

const { app, open } = appInBrowser();

/** What the server answers under some name of its own. */
function answerOf(path: string, headers: Record<string, string> = {}) {
  const { hostname, port, host } = new URL(app().url);
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      const asking = send({ hostname, port, path, headers: { host, ...headers } }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (part) => {
          body += part;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      });
      asking.on('error', reject);
      asking.end();
    },
  );
}

describe.each(walkedIn('en'))('a link to the report of a department (%s)', (language) => {
  const text = TEXTS[language];
  const words = text.reportLinks;
  const workspaceId = exampleWorkspaceId(language);

  it('is made, read on another device, and withdrawn', async () => {
    const id = await bringIn(app().url, EXAMPLES[language]);
    const owner = await open(`/w/${id}/reports?department=sales`, { language });
    const title = await owner.getByRole('heading', { level: 1 }).textContent();
    await owner.getByRole('button', { name: words.share }).click();
    const dialog = owner.getByRole('dialog');
    await dialog.getByText(words.none).waitFor();
    await dialog.getByRole('textbox', { name: words.forWhom }).fill('Anna');
    await dialog.getByRole('button', { name: words.make }).click();
    const address = await dialog.getByRole('textbox', { name: words.address }).inputValue();
    await dialog.getByText(words.neverOpened).waitFor();
    await expectNoAxeViolations(owner);

    const { pathname } = new URL(address);
    const reader = await open(pathname, { language });
    await reader.getByRole('heading', { level: 1, name: title ?? '' }).waitFor();
    expect(await reader.getByRole('table').count()).toBeGreaterThan(3);
    expect(await reader.getByText('Anna').count()).toBe(0);
    expect(await reader.locator('a[href^="/"]:not([download])').count(), 'ways into the workspace').toBe(0);
    const pdf = await reader.request.get(`${address}/pdf`);
    expect([pdf.status(), (await pdf.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-']);

    const withdraw = dialog.getByRole('button', { name: words.withdrawOf({ label: 'Anna' }) });
    await withdraw.click();
    await withdraw.waitFor({ state: 'detached' });
    await dialog.getByText(words.none).waitFor();
    const again = await reader.reload();
    expect(again?.status()).toBe(404);
    await reader.getByRole('heading', { level: 1, name: words.nothing }).waitFor();
    expect((await reader.request.get(`${address}/pdf`)).status()).toBe(404);
    await expectNoAxeViolations(reader);

    await dialog.getByText(words.ended).click();
    await dialog.getByText(new RegExp(words.withdrawnAt({ time: '' }))).waitFor();
    await expectNoAxeViolations(owner);
  });

  it('L8: sends nothing of the workspace but what its report says', async () => {
    const path = await makeLink(app().url, workspaceId);
    const parsed = parseFileValue(EXAMPLES[language]);
    if (!parsed.ok) throw new Error('The example cannot be read.');
    const { workspace, journeys } = parsed.facts;
    const today = new Date().toISOString().slice(0, 10);
    const analysed = journeys.map((journey) => ({ journey, analysis: findGaps(workspace, journey, today) }));
    const telling = { text, today, dayText: dayIn(language) };
    const paper = tellReport(telling, workspace, analysed, { of: { department: 'sales' } });
    const said = JSON.stringify(paper?.blocks.map((block) => ({ ...block, rows: rowsIn(block) })));
    // Shorter ones are words that stand anywhere; what a quotation mark is in is written in several ways.
    const secrets = stringsIn(EXAMPLES[language]).filter(
      (one) => one.length > 14 && !/["'&<>]/.test(one) && !said.includes(one),
    );
    expect(secrets.length).toBeGreaterThan(50);

    const cookie = `language=${language}`;
    const page = await answerOf(path, { cookie });
    // What the browser asks for when the language changes; the address of it is a matter of the server.
    const { headers } = await answerOf(path, { cookie, rsc: '1' });
    const parts = await answerOf(String(headers.location), { cookie, rsc: '1' });
    expect(parts.headers['content-type']).toContain('text/x-component');
    for (const { status, body } of [page, parts]) {
      expect(status).toBe(200);
      expect(body).toContain(paper?.title);
      expect(secrets.filter((secret) => body.includes(secret))).toEqual([]);
      expect(body, 'ids').not.toContain('step-without-lead');
    }
  });
});

const rowsIn = (block: object) =>
  'rows' in block ? (block.rows as { cells: unknown }[]).map(({ cells }) => cells) : [];

const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : [];

it('a link is kept from search engines, caches and other sites', async () => {
  const { headers } = await answerOf(await makeLink(app().url, 'stadshotel'));
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['x-robots-tag']).toContain('noindex');
  expect(headers['cache-control']).toContain('no-store');
});

it('a link opens under any name of the server, and nothing else does', async () => {
  const path = await makeLink(app().url, 'stadshotel');
  const host = 'lens.hotel.example';
  expect((await answerOf(path, { host })).status).toBe(200);
  for (const closed of ['/w/stadshotel/reports', '/workspaces', '/shared/none'])
    expect((await answerOf(closed, { host })).status, closed).toBe(404);
  const listed = '/api/report-links?workspace=stadshotel&department=sales';
  expect((await answerOf(listed, { host })).status).toBe(403);
  expect((await answerOf(listed)).status).toBe(200);
});

it('what a link opens that has expired looks like what any other address opens', async () => {
  const { kill, restart, dataDir } = app();
  await kill();
  const db = await openDb(dataDir);
  const owner = { id: 'owner', name: '', role: 'owner' } as const;
  const wish = { workspaceId: 'stadshotel', departmentId: 'sales', days: 7 } as const;
  const [old, recent] = await Promise.all(
    [8, 6].map((days) => makeReportLink(db, owner, wish, Date.now() - days * 86_400_000)),
  );
  db.$client.close();
  await restart();
  if (!old || !recent) throw new Error('No link was made.');
  expect((await answerOf(`/shared/${recent.token}`)).status).toBe(200);

  const shapeOf = async (token: string) => {
    const { status, body } = await answerOf(`/shared/${token}`);
    return { status, body: body.replaceAll(token, 'TOKEN') };
  };
  const expired = await shapeOf(old.token);
  expect(expired.status).toBe(404);
  expect(expired.body).toContain(TEXTS.en.reportLinks.nothing);
  expect(await shapeOf('0'.repeat(40))).toEqual(expired);
});
