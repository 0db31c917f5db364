import { request as send } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SECURITY_HEADERS } from '../../app/security-headers';
import { type RunningApp, startApp } from '../support/running-app';

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(async () => {
  await app?.stop();
});

const REVISION = () =>
  fetch(`${app.url}/api/documents/stadshotel`).then(async (answer) => (await answer.json()).revision);

const rename = (fields: object, more: object = {}) => ({
  type: 'edit',
  commandId: crypto.randomUUID(),
  documentId: 'stadshotel',
  kind: 'workspace',
  id: 'stadshotel',
  fields,
  ...more,
});

/** Posts by hand: `fetch` does not let a caller set where it comes from. */
function post(body: string, headers: Record<string, string> = {}): Promise<{ status: number; body: string }> {
  const { hostname, port, host } = new URL(app.url);
  return new Promise((resolve, reject) => {
    const request = send(
      {
        hostname,
        port,
        method: 'POST',
        path: '/api/commands',
        headers: {
          host,
          'content-type': 'application/json',
          ...(!('origin' in headers) && { 'sec-fetch-site': 'same-origin' }),
          'content-length': Buffer.byteLength(body),
          ...headers,
        },
      },
      (response) => {
        let said = '';
        response.setEncoding('utf8').on('data', (chunk) => {
          said += chunk;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body: said }));
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

it.each([
  ['a page', '/', {}],
  ['a door of Next', '/api/documents/stadshotel', {}],
  ['the door of commands', '/api/commands', { method: 'POST' }],
  ['a live stream that is refused', '/api/live', {}],
  [
    'a live stream',
    '/api/live?tab=11111111-1111-4111-8111-111111111111&document=stadshotel:0',
    { headers: { accept: 'text/event-stream' } },
  ],
])('says with every answer what a browser must not do: %s', async (_, address, how) => {
  const answer = await fetch(app.url + address, how);
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(answer.headers.get(name)).toBe(value);
  await answer.body?.cancel();
});

it('takes a body that does not say how long it is, and lets one go by that is too long', async () => {
  const sent = async (body: AsyncIterable<Uint8Array>) =>
    fetch(`${app.url}/api/commands`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: app.url },
      body,
      duplex: 'half',
    } as unknown as RequestInit);
  async function* inParts() {
    const command = Buffer.from(JSON.stringify(rename({ name: 'In delen' })));
    yield command.subarray(0, 10);
    yield command.subarray(10);
  }
  expect((await sent(inParts())).status).toBe(200);
  async function* endless() {
    for (let part = 0; part < 23; part += 1) yield Buffer.alloc(1024 * 1024, 'x');
  }
  const answer = await sent(endless());
  expect(answer.status).toBe(413);
  expect(await answer.json()).toEqual({ error: 'too-large' });
});

describe('the write door', () => {
  it.each([
    ['a page of somewhere else', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a page without an origin', { origin: 'null' }, 403],
    ['another name for this machine', { host: 'evil.example' }, 403],
    ['no JSON by its own word', { 'content-type': 'text/plain' }, 415],
  ])('turns away %s', async (_, headers, status) => {
    const before = await REVISION();
    const answer = await post(JSON.stringify(rename({ name: 'Other' })), headers);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.body).error).toBeTruthy();
    expect(await REVISION()).toBe(before);
  });

  const deep = `${'['.repeat(200_000)}1${']'.repeat(200_000)}`;
  it.each([
    ['what is no JSON', () => '{', 400, 'not-json'],
    ['a name too long', () => JSON.stringify(rename({ name: 'x'.repeat(201) })), 409, '"path":"name"'],
    ['a control character', () => JSON.stringify(rename({ name: 'a\u0000b' })), 409, 'control-characters'],
    ['an unknown field', () => JSON.stringify(rename({ nmae: 'x' })), 409, 'nmae'],
    [
      'an unknown id',
      () => JSON.stringify(rename({ name: 'x' }, { documentId: 'nowhere' })),
      409,
      'no-document',
    ],
    [
      'deep nesting',
      () =>
        JSON.stringify(rename({ name: 'x' }, { expected: 0 })).replace(
          '"expected":0',
          `"expected":{"name":${deep}}`,
        ),
      400,
      'too-deep',
    ],
    [
      'thirty megabytes',
      () => JSON.stringify(rename({ name: 'x'.repeat(30 * 1024 * 1024) })),
      413,
      'too-large',
    ],
  ])('names what is wrong with %s, stores nothing and serves on', async (_, body, status, named) => {
    const before = await REVISION();
    const answer = await post(body());
    expect(answer.body).toContain(named);
    expect(answer.status).toBe(status);
    expect(await REVISION()).toBe(before);
  });

  it('lets through what is right', async () => {
    const before = await REVISION();
    expect(await post(JSON.stringify(rename({ name: 'Stadshotel aan de gracht' })))).toMatchObject({
      status: 200,
    });
    expect(await REVISION()).toBe(before + 1);
  });
});
