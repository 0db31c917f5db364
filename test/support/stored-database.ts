import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type Database, openDb } from '@/db/open-db';

/**
 * A database for the tests of one file, in a folder of its own that goes with them. It does not wait for the disk, which
 * would take most of the time: nothing is killed here, `kill.spec.ts` does that (L9).
 * @returns gives it, once tests run
 */
export function storedDatabase(): () => Database {
  let folder: string;
  let db: Database;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'journey-lens-stored-'));
    db = await openDb(folder);
    db.$client.pragma('synchronous = OFF');
  });
  afterAll(() => {
    db.$client.close();
    rmSync(folder, { recursive: true });
  });
  return () => db;
}
