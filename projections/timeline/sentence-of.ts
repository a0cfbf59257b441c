import { catalogue, type DataOf, type EventType, type NameOf } from "engagement-ledger";
import { markedName } from "./marked-name.js";

type Sayings = {
  readonly [Type in EventType]: {
    readonly says: (data: DataOf<Type>, name: NameOf) => string;
  };
};

const sayings: Sayings = catalogue;

/** The sentence of an event, in which entities stand by their ids, marked. */
export function sentenceOf<Type extends EventType>(event: {
  readonly type: Type;
  readonly data: DataOf<Type>;
}): string {
  return sayings[event.type].says(event.data, markedName);
}
