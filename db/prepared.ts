import type { Database } from './open-db';
import type { Transaction } from './transact';

/**
 * A query that is put into SQL and read by the database once, and then only carried out: on the way of an edit that takes
 * longer than the query itself.
 * @param build makes it, with `sql.placeholder` for what is only known later, and ends with `.prepare()`
 * @returns gives it for a database or a transaction in it
 */
export function prepared<Query>(build: (db: Database | Transaction) => Query) {
  const made = new WeakMap<object, Query>();
  return (db: Database | Transaction): Query => {
    // Made for each connection, and shared by it and all transactions in it.
    const connection = db._.schema as object;
    const query = made.get(connection) ?? build(db);
    made.set(connection, query);
    return query;
  };
}
