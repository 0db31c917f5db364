import { database } from './database';

// Opened before the first request, so that a start that cannot work says so at once, in one line.
try {
  await database();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
