import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { JSValue, Statement } from 'node-sqlite3-wasm';

type Sqlite = typeof import('node-sqlite3-wasm');
/** What stands in a row. */
export type Value = number | string | Uint8Array | null;
export type Row = Readonly<Record<string, Value>>;

/**
 * SQLite on a file, for one process at a time: whoever opens it has the archive's lock. Calls block; nothing here waits.
 * Write-ahead logging is what survives a killed process with this build of SQLite, whose own lock files hide an unfinished
 * journal from it; without shared memory it wants the file for itself.
 */
export class Database {
  readonly #db: InstanceType<Sqlite['Database']>;
  readonly #statements = new Map<string, Statement>();

  constructor(path: string) {
    const { Database: Sqlite } = createRequire(import.meta.url)('node-sqlite3-wasm') as Sqlite;
    // Left by a process that was killed: the archive's own lock says that nobody else is here.
    rmSync(`${path}.lock`, { recursive: true, force: true });
    this.#db = new Sqlite(path);
    this.exec(
      'pragma locking_mode = exclusive; pragma journal_mode = wal; pragma synchronous = normal; pragma cache_size = -65536',
    );
  }

  exec(sql: string): void {
    this.#db.exec(sql);
  }

  run(sql: string, ...values: readonly JSValue[]): void {
    this.#statement(sql).run([...values]);
  }

  all(sql: string, ...values: readonly JSValue[]): readonly Row[] {
    return this.#statement(sql).all([...values]) as Row[];
  }

  get(sql: string, ...values: readonly JSValue[]): Row | null {
    return this.#statement(sql).get([...values]) as Row | null;
  }

  /** Does `work` wholly or not at all. */
  async whole<T>(work: () => Promise<T>): Promise<T> {
    this.exec('begin');
    try {
      const result = await work();
      this.exec('commit');
      return result;
    } catch (error) {
      if (this.#db.inTransaction) this.exec('rollback');
      throw error;
    }
  }

  close(): void {
    for (const statement of this.#statements.values()) statement.finalize();
    this.#statements.clear();
    this.#db.close();
  }

  #statement(sql: string): Statement {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.#db.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }
}
