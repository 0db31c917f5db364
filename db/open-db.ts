import 'server-only';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import * as schema from './schema';

export type Database = ReturnType<typeof connect>;

/** The database cannot be opened: one line that says why, and what to do. */
export class DatabaseUnavailable extends Error {}

/**
 * Opens the database in a folder, brings its tables up to date and keeps it for this process alone.
 * @param folder made when missing
 * @throws DatabaseUnavailable when the folder cannot be written or another process has the database open
 */
export async function openDb(folder: string): Promise<Database> {
  const file = path.join(folder, 'journey-lens.db');
  try {
    mkdirSync(folder, { recursive: true });
    const db = connect(file);
    migrate(db, { migrationsFolder: path.join(process.cwd(), 'db/migrations') });
    return db;
  } catch (error) {
    throw new DatabaseUnavailable(reasonFor(error, folder), { cause: error });
  }
}

function connect(file: string) {
  const sqlite = new SqliteDatabase(file, { timeout: 1000 });
  // Held until the process ends, also when it is killed: a second process is refused instead of corrupting ours.
  sqlite.pragma('locking_mode = EXCLUSIVE');
  sqlite.pragma('journal_mode = WAL');
  // WAL databases reopen at NORMAL, which can lose an acknowledged edit when the power goes.
  sqlite.pragma('synchronous = FULL');
  return drizzle(sqlite, { schema });
}

function reasonFor(error: unknown, folder: string): string {
  const { code, message } = error as { code?: string; message: string };
  if (code?.startsWith('SQLITE_BUSY') || code?.startsWith('SQLITE_LOCKED'))
    return `Another process has the database in ${folder} open. Stop it, or start with DATA_DIR=another-folder.`;
  if (
    code === 'EACCES' ||
    code === 'EROFS' ||
    code === 'ENOTDIR' ||
    code === 'EEXIST' ||
    code?.startsWith('SQLITE_CANTOPEN') ||
    code?.startsWith('SQLITE_READONLY')
  )
    return `The folder ${folder} cannot be written (${message}). Give yourself the right to, or start with DATA_DIR=another-folder.`;
  if (code?.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB')
    return `The database in ${folder} is damaged (${message}). Put a backup in its place, or start with DATA_DIR=another-folder.`;
  return `The database in ${folder} cannot be opened: ${message}`;
}
