// What each index costs the raw insertion of batches of 1,000.
import { join } from "node:path";
import { inTurn } from "../measure.mjs";
import { RawTable } from "../raw.mjs";
import { folder, response } from "../workload.mjs";

export async function indexes({ scale }) {
  const home = folder();
  const events = 20_000 * scale;
  const variants = { none: [], entity: ["entity"], type: ["type"], both: ["entity", "type"] };
  let next = 0;
  let table = 0;
  const figures = await inTurn(
    Object.fromEntries(
      Object.entries(variants).map(([name, columns]) => [
        name,
        () => {
          const raw = new RawTable(join(home, `${table++}.db`), columns);
          for (let done = 0; done < events; done += 1_000)
            raw.write(Array.from({ length: 1_000 }, () => response(next++)));
          raw.close();
        },
      ]),
    ),
    { events, rounds: 3 },
  );
  return { figures, goals: [] };
}
