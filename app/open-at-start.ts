import { frontDoor } from './api/front-door';
import { closeStreams } from './api/live/open-streams';
import { database } from './database';

// Opened before the first request, so that a start that cannot work says so at once, in one line.
try {
  await database();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

// While developing Next answers everything: it alone takes in what has been edited.
if (process.env.NODE_ENV === 'production') globalThis.journeyLensFrontDoor = frontDoor;

// What was acknowledged is on the disk already, so ending before the last connection does loses nothing.
const GRACE_MS = 3000;

// A server waits for its open requests before it ends, and a stream would stay open for ever.
for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.once(signal, () => {
    closeStreams();
    setTimeout(() => process.exit(0), GRACE_MS).unref();
  });
