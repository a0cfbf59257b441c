import { isRight, type Either } from "fp-ts/lib/Either.js";
import type { AtCursor, FollowError } from "engagement-ledger";

type Read<Document> = Either<FollowError, AtCursor<Document | undefined>>;

/** Documents of one kind, read as they are asked for: it notes the keys asked for and not read yet. */
export class Asked<Document> extends Map<string, Document> {
  readonly #read: (key: string) => Promise<Read<Document>>;
  readonly #known = new Set<string>();
  readonly #wanted = new Set<string>();

  constructor(read: (key: string) => Promise<Read<Document>>) {
    super();
    this.#read = read;
  }

  override get(key: string): Document | undefined {
    if (!this.#known.has(key)) this.#wanted.add(key);
    return super.get(key);
  }

  /** Reads what was asked for and is not read yet, and answers what each read came to. */
  async readWanted(): Promise<ReadonlyArray<Read<Document>>> {
    const wanted = [...this.#wanted];
    this.#wanted.clear();
    return Promise.all(
      wanted.map(async (key) => {
        const answer = await this.#read(key);
        if (isRight(answer)) {
          this.#known.add(key);
          if (answer.right.value !== undefined) this.set(key, answer.right.value);
        }
        return answer;
      }),
    );
  }
}
