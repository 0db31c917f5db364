import 'server-only';
import { type Database, openDb } from '@/db/open-db';
import { listWorkspaces } from '@/db/read-document';
import { runCommand } from '@/db/run-command';
import { EXAMPLES, exampleWorkspaceId } from '@/lib/examples';
import { LANGUAGES } from '@/lib/model/workspace';
import { OWNER } from './session';

// Next compiles several module graphs; the one connection of this process lives outside all of them.
const shared = globalThis as { journeyLensDb?: Promise<Database> };

/** Where the database lies. */
export const dataFolder = () => process.env.DATA_DIR ?? 'data';

/** The open database; the first call opens it and, where there is nothing yet, puts the example into it. */
export function database(): Promise<Database> {
  shared.journeyLensDb ??= openWithExample();
  return shared.journeyLensDb;
}

async function openWithExample(): Promise<Database> {
  const db = await openDb(dataFolder());
  if (await isUntouched(db)) {
    // At one moment, so that neither edition is the later one.
    const now = Date.now();
    for (const language of LANGUAGES) {
      const result = await runCommand(
        db,
        OWNER,
        {
          type: 'import',
          commandId: crypto.randomUUID(),
          documentId: exampleWorkspaceId(language),
          mode: 'new',
          file: EXAMPLES[language],
        },
        now,
      );
      if (!result.accepted) throw new Error(`The example cannot be read: ${JSON.stringify(result.refusal)}`);
    }
  }
  return db;
}

// Somebody who deleted the example does not get it back unasked: its documents are still there, as history.
const isUntouched = async (db: Database) =>
  (await listWorkspaces(db, OWNER)).length === 0 && (await db.query.documents.findFirst()) === undefined;
