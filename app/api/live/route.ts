import { responseOf } from '@/app/api/door';
import { LiveStream } from './live-stream';
import { LIVE_HEADERS, serveLive } from './serve-live';
import { webOutlet } from './web-outlet';

export const dynamic = 'force-dynamic';

export async function GET(request: Request): Promise<Response> {
  const { body, outlet } = webOutlet(() => stream instanceof LiveStream && stream.close());
  const stream = await serveLive({ url: new URL(request.url), headers: request.headers }, () => outlet);
  if (!(stream instanceof LiveStream)) return responseOf(stream);
  request.signal.addEventListener('abort', () => stream.close());
  return new Response(body, { headers: LIVE_HEADERS });
}
