import { StoreFailure } from "../store.js";
import type { DriverConnection, DriverStatement, OpenConnection, Row } from "./driver.js";

/** A connection to one file. Statements are prepared once; every failure is a `StoreFailure`. */
export class Connection {
  /** The file, as named in failures. */
  readonly place: string;
  readonly #driver: DriverConnection;
  readonly #statements = new Map<string, DriverStatement>();

  constructor(open: OpenConnection, file: string, readOnly: boolean) {
    this.place = file;
    this.#driver = this.#failing(() => open(file, readOnly));
  }

  exec(sql: string): void {
    this.#failing(() => this.#driver.exec(sql));
  }

  run(sql: string, ...parameters: Row): void {
    this.#failing(() => this.#prepared(sql).run(...parameters));
  }

  get(sql: string, ...parameters: Row): Row | undefined {
    return this.#failing(() => this.#prepared(sql).get(...parameters));
  }

  all(sql: string, ...parameters: Row): ReadonlyArray<Row> {
    return this.#failing(() => this.#prepared(sql).all(...parameters));
  }

  close(): void {
    this.#statements.clear();
    this.#failing(() => this.#driver.close());
  }

  #prepared(sql: string): DriverStatement {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const prepared = this.#driver.prepare(sql);
    this.#statements.set(sql, prepared);
    return prepared;
  }

  #failing<Answer>(act: () => Answer): Answer {
    try {
      return act();
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new StoreFailure(this.place, why, error);
    }
  }
}
