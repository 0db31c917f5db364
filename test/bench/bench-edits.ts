import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { ROOT } from '../../bin/project.mjs';
import { exampleWorkspaceId } from '../../lib/examples';
import { ROLE_LEVELS } from '../../lib/model/role';
import { startApp } from '../support/running-app';
import { type BenchRow, spread } from './bench-row';
import { postCommand } from './post-command';

const ROUNDS = 9;
const EDITS = 600;
const CONNECTIONS = 30;
const WORKSPACE = exampleWorkspaceId('en');
const JOURNEY = `${WORKSPACE}/business-trip`;

const MIGRATIONS = path.join(ROOT, 'db/migrations');

const levelOf = (count: number) => ROLE_LEVELS[count % ROLE_LEVELS.length] ?? 'leads';
const answer = (count: number) =>
  ({
    type: 'answer',
    documentId: JOURNEY,
    department: 'sales',
    step: 'prepare',
    level: levelOf(count),
  }) as const;

/** Acknowledged edits a second, each on disk before it is answered, beside the same rows written by hand. */
export async function benchEdits(): Promise<BenchRow[]> {
  const bare = bareRows();
  const app = await startApp({ env: { WRITES_PER_SECOND: '100000' } });
  try {
    let count = 0;
    const edit = () => {
      count += 1;
      return postCommand(app.url, answer(count));
    };
    const rate = async (connections: number) => {
      const start = performance.now();
      await Promise.all(
        Array.from({ length: connections }, async () => {
          for (let done = 0; done < EDITS / connections; done += 1) await edit();
        }),
      );
      return (EDITS * 1000) / (performance.now() - start);
    };
    await rate(1);
    const raw: number[] = [];
    const alone: number[] = [];
    const together: number[] = [];
    // In turns, so that a machine that is busy for a while is so for all of them.
    for (let round = 0; round < ROUNDS; round += 1) {
      raw.push(bare.rate());
      alone.push(await rate(1));
      together.push(await rate(CONNECTIONS));
    }
    const middle = spread(raw, '/s', 0).median;
    const shares = alone.map((own, round) => (100 * own) / (raw[round] ?? Number.NaN));
    return [
      { what: 'the same rows by better-sqlite3 alone, synchronous=FULL', ...spread(raw, '/s', 0), aim: '–' },
      {
        what: 'acknowledged edits over HTTP, one connection',
        ...spread(alone, '/s', 0),
        aim: `a quarter of ${middle}`,
      },
      {
        what: 'the same as a share of the bare rows in the same round',
        ...spread(shares, '%', 0),
        aim: '25 %',
      },
      {
        what: `acknowledged edits over HTTP, ${CONNECTIONS} connections`,
        ...spread(together, '/s', 0),
        aim: 'more than with one',
      },
    ];
  } finally {
    bare.close();
    await app.stop();
  }
}

/** Revision, record and log entry of an edit, prepared once and written in one transaction each. */
function bareRows(): { rate: () => number; close: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'journey-lens-bench-'));
  const sqlite = new SqliteDatabase(path.join(folder, 'journey-lens.db'));
  sqlite.pragma('locking_mode = EXCLUSIVE');
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = FULL');
  for (const file of readdirSync(MIGRATIONS)
    .filter((name) => name.endsWith('.sql'))
    .sort())
    sqlite.exec(readFileSync(path.join(MIGRATIONS, file), 'utf8'));
  sqlite
    .prepare('insert into documents (id, kind, workspace_id, revision, changed_at) values (?, ?, ?, 0, 0)')
    .run(JOURNEY, 'journey', WORKSPACE);
  let revision = 0;
  const count = sqlite.prepare('update documents set revision = ?, changed_at = ? where id = ?');
  const put = sqlite.prepare(
    'insert into records (document_id, kind, id, row) values (?, ?, ?, ?) on conflict do update set row = excluded.row',
  );
  const log = sqlite.prepare(
    'insert into change_log (document_id, revision, command_id, command, actor, at, changes) values (?, ?, ?, ?, ?, ?, ?)',
  );
  const row = (level: string) => ({ id: 'sales:prepare', department: 'sales', step: 'prepare', level });
  const write = sqlite.transaction(() => {
    revision += 1;
    const after = row(levelOf(revision));
    const change = { kind: 'role', id: after.id, before: row(levelOf(revision - 1)), after };
    count.run(revision, Date.now(), JOURNEY);
    put.run(JOURNEY, 'role', after.id, JSON.stringify(after));
    log.run(
      JOURNEY,
      revision,
      randomUUID(),
      'answer',
      '{"id":"owner","name":""}',
      Date.now(),
      JSON.stringify([change]),
    );
  });
  return {
    rate: () => {
      const start = performance.now();
      for (let done = 0; done < EDITS; done += 1) write.immediate();
      return (EDITS * 1000) / (performance.now() - start);
    },
    close: () => {
      sqlite.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
