import { createServer } from 'node:http';
import next from 'next';
import { ROOT } from './project.mjs';

/*
 * The server itself, in a process of its own. What a whole room asks for all the time is answered by
 * `app/api/front-door.ts`, which the app hands over when it starts; all else is for Next.
 */
const hostname = process.env.HOST ?? '127.0.0.1';
const port = Number(process.env.PORT);

const app = next({ dir: ROOT, hostname, port });
await app.prepare();
const answerByNext = app.getRequestHandler();

const server = createServer((request, response) => {
  if (globalThis.journeyLensFrontDoor?.(request, response)) return;
  answerByNext(request, response).catch((error) => {
    console.error(error);
    response.destroy();
  });
});
server.on('error', (error) => {
  console.error(error);
  process.exit(1);
});
server.listen(port, hostname);

for (const signal of ['SIGTERM', 'SIGINT'])
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
  });
