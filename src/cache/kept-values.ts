import { lstatSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { cachePath } from './cache-path.ts';
import { countDamaged, isSealed, sealOf } from './seal.ts';

/** Texts that builds keep for later ones, and one process of a build for another, each under a key. */
export interface KeptValues {
  /** The text under a key, as it was kept; nothing where it has been changed since. */
  get(key: string): string | undefined;
  /** Keeps a text; another process that is writing is waited for. */
  set(key: string, value: string): void;
}

/** Milliseconds to wait for another process to finish its writing. */
const timeoutMs = 30_000;

/** https://sqlite.org/rescode.html: busy, locked, out of memory, disk full. None means that the file is damaged. */
const passingErrors: readonly number[] = [5, 6, 7, 13];

/**
 * Opens the values of one kind, at the first use. Each kind is one database: a file system takes its time over
 * 20,000 new files. One that is damaged is made anew. Deleting it costs only time.
 */
export function keptValues(kind: 'bodies' | 'citations' | 'harmless'): KeptValues {
  const file = () => cachePath(`${kind}.sqlite`);
  let open: ReturnType<typeof openTable> | undefined;
  /** Where the database cannot be used even when it is new, nothing is kept. */
  const attempt = <T>(work: (table: ReturnType<typeof openTable>) => T): T | undefined => {
    for (const isLast of [false, true]) {
      try {
        return work((open ??= openTable(file())));
      } catch (error) {
        open?.close();
        open = undefined;
        if (isLast || isPassing(error)) {
          console.error(`${file()} cannot be used: ${String(error)}`);
          return undefined;
        }
        countDamaged();
        for (const name of filesOf(file())) rmSync(name, { recursive: true, force: true });
      }
    }
    return undefined;
  };
  return {
    get: (key) =>
      attempt(({ get }) => {
        const { value, seal } = get.get(key) ?? {};
        if (typeof value !== 'string' || !(seal instanceof Uint8Array)) return undefined;
        return isSealed(kind, key, value, seal) ? value : undefined;
      }),
    set: (key, value) => void attempt(({ set }) => set.run(key, value, sealOf(kind, key, value))),
  };
}

/** The schema of every database here. In another one, a view or a trigger could run under the same name. */
const schema =
  'CREATE TABLE sealed (key TEXT PRIMARY KEY, value TEXT NOT NULL, seal BLOB NOT NULL)';

/** The files of a database: https://sqlite.org/tempfiles.html. */
function filesOf(file: string): readonly string[] {
  return ['', '-wal', '-shm', '-journal'].map((end) => file + end);
}

function openTable(file: string) {
  mkdirSync(path.dirname(file), { recursive: true });
  for (const name of filesOf(file)) {
    const stat = lstatSync(name, { throwIfNoEntry: false });
    if (stat && !stat.isFile()) throw new Error(`${name} is no file.`);
  }
  const database = new DatabaseSync(file);
  try {
    database.exec(`PRAGMA busy_timeout = ${timeoutMs}; PRAGMA trusted_schema = OFF`);
    // Readers and one writer at a time do not wait for each other, and a crash costs at most the last values.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
    database.exec(schema.replace('TABLE', 'TABLE IF NOT EXISTS'));
    const found = database.prepare('SELECT sql FROM sqlite_schema WHERE sql NOT NULL').all();
    if (found.length !== 1 || found[0]?.['sql'] !== schema)
      throw new Error(`${file} has another schema.`);
    return {
      get: database.prepare('SELECT value, seal FROM sealed WHERE key = ?'),
      set: database.prepare('INSERT OR REPLACE INTO sealed (key, value, seal) VALUES (?, ?, ?)'),
      close: () => database.close(),
    };
  } catch (error) {
    database.close();
    throw error;
  }
}

function isPassing(error: unknown): boolean {
  if (!(error instanceof Error) || !('errcode' in error)) return false;
  // The low byte is the primary code.
  return passingErrors.includes(Number(error.errcode) & 0xff);
}
