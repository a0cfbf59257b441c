/** What a measure may ask of an event, and what it may count of it. */
export interface Facts {
  /** Channel codes. */
  methods: string[];
  /** What kind it was: of a plan or an activity, a framework, a format, a code it was tagged with. */
  kinds: string[];
  groups: string[];
  themes: string[];
  bodies: string[];
  networks: string[];
  committee: string | null;
  /** What tells its documents apart: the digest, else the title. */
  documents: string[];
  /** How many people; null where it is not said. */
  people: number | null;
  lay: number | null;
  members: number | null;
  layMembers: number | null;
}

interface Titled {
  readonly title: string;
  readonly sha256?: string | undefined;
}

/** The fields, of any type of event, that a measure can ask about. `id` is every event's own. */
export interface Said {
  readonly id: string;
  readonly method?: string | undefined;
  readonly channel?: string | undefined;
  readonly channels?: ReadonlyArray<string>;
  readonly methods?: ReadonlyArray<string | { readonly method: string }>;
  readonly kind?: string | undefined;
  readonly purpose?: string | undefined;
  readonly framework?: string | undefined;
  readonly format?: string | undefined;
  readonly language?: string | undefined;
  readonly scheme?: string | undefined;
  readonly code?: string | undefined;
  readonly measure?: string | undefined;
  readonly test?: string | undefined;
  readonly stage?: string | undefined;
  readonly setting?: string | undefined;
  readonly disposition?: string | undefined;
  readonly audiences?: ReadonlyArray<string>;
  readonly groups?: ReadonlyArray<string>;
  readonly serves?: ReadonlyArray<string>;
  readonly everyone?: boolean | undefined;
  readonly theme?: string | undefined;
  readonly themes?: ReadonlyArray<string>;
  readonly by?: string | undefined;
  readonly from?: string | undefined;
  readonly keptBy?: string | undefined;
  readonly authority?: string | undefined;
  readonly board?: string | undefined;
  readonly ledBy?: string | undefined;
  readonly to?: ReadonlyArray<string>;
  readonly partners?: ReadonlyArray<string>;
  readonly attendedBy?: ReadonlyArray<{ readonly body: string }>;
  readonly networks?: ReadonlyArray<string>;
  readonly network?: string | undefined;
  readonly committee?: string | undefined;
  readonly document?: Titled | undefined;
  readonly attendance?: {
    readonly people?: number | undefined;
    readonly lay?: number | undefined;
  };
  readonly people?: number | undefined;
  readonly count?: number | undefined;
  readonly members?: number | undefined;
  readonly layMembers?: number | undefined;
}

/**
 * What a measure may ask of an event, from the event's own fields.
 *
 * The one place that says which field answers to `method`, `kind`, `group`, `body` and `network` of a measure.
 *
 * @example
 * factsOf({ id: "e", method: "meeting", by: "body:a", partners: ["body:b"] }).bodies; //=> ["body:a", "body:b"]
 * factsOf({ id: "e", kind: "annual-report", document: { title: "2024" } }).documents; //=> ["2024"]
 */
export function factsOf(said: Said): Facts {
  const { attendance, measure, count, members, layMembers } = said;
  return {
    methods: known(
      said.method,
      said.channel,
      ...(said.channels ?? []),
      ...(said.methods ?? []).map((one) => (typeof one === "string" ? one : one.method)),
    ),
    kinds: known(
      said.kind,
      said.purpose,
      said.framework,
      said.format,
      said.language,
      said.scheme,
      said.code,
      measure,
      said.test,
      said.stage,
      said.setting,
      said.disposition,
    ),
    groups: known(...(said.audiences ?? []), ...(said.groups ?? []), ...(said.serves ?? [])),
    themes: known(said.theme, ...(said.themes ?? [])),
    bodies: known(
      said.by,
      said.from,
      said.keptBy,
      said.authority,
      said.board,
      said.ledBy,
      ...(said.to ?? []),
      ...(said.partners ?? []),
      ...(said.attendedBy ?? []).map(({ body }) => body),
    ),
    networks: known(said.network, ...(said.networks ?? [])),
    committee: said.committee ?? null,
    documents: known(said.document?.sha256 ?? said.document?.title),
    people: attendance?.people ?? said.people ?? null,
    lay: attendance?.lay ?? null,
    members: measure === undefined ? (members ?? null) : (count ?? null),
    layMembers: layMembers ?? null,
  };
}

function known(...codes: ReadonlyArray<string | undefined>): string[] {
  return [...new Set(codes.filter((code) => code !== undefined))];
}
