import { describe, expect, it } from "vitest";
import { collection as onShelf, type Collection } from "../../src/projection/collection.js";
import { inOrder } from "../../src/projection/fold.js";

interface Tally {
  readonly channel: string;
  readonly responses: number;
  readonly by: Readonly<Record<string, number>>;
}

const blank = (channel: string): Tally => ({ channel, responses: 0, by: {} });

interface Shelved extends Collection {
  readonly documents: () => ReadonlyMap<string, object>;
}

function collection(makeBlank: (key: string) => object): Shelved {
  const shelf = new Map<string, object>();
  return { ...onShelf(makeBlank, shelf), documents: () => inOrder(shelf) };
}

function add(draft: object, responses: number): void {
  Object.assign(draft, { responses });
}

describe("one kind of document", () => {
  it("keeps nothing until its page is finished and kept", () => {
    const { drafts, finish, keep, documents } = collection(blank);
    add(drafts("survey"), 1);
    expect(documents()).toStrictEqual(new Map());
    keep(finish());
    expect(documents()).toStrictEqual(
      new Map([["survey", { channel: "survey", responses: 1, by: {} }]]),
    );
  });

  it("hands out the same draft all through a page", () => {
    const { drafts } = collection(blank);
    expect(drafts("survey")).toBe(drafts("survey"));
  });

  it("does not keep a document that was never edited", () => {
    const { drafts, finish, keep, documents } = collection(blank);
    drafts("survey");
    add(drafts("email"), 0);
    keep(finish());
    expect(documents()).toStrictEqual(new Map());
  });

  it("freezes what it keeps, throughout", () => {
    const { drafts, finish, keep, documents } = collection(blank);
    Object.assign(drafts("survey"), { by: { young: [{ people: 1 }] } });
    keep(finish());
    const document = documents().get("survey");
    expect(Object.isFrozen(document)).toBe(true);
    expect(() => add(document ?? {}, 2)).toThrow(TypeError);
    expect(JSON.stringify(document)).toBe(
      '{"channel":"survey","responses":0,"by":{"young":[{"people":1}]}}',
    );
    const young: unknown = Reflect.get(Reflect.get(document ?? {}, "by"), "young");
    expect(Array.isArray(young) && Object.isFrozen(young) && young.every(Object.isFrozen)).toBe(
      true,
    );
  });

  it("leaves the documents as they were when a page is thrown away", () => {
    const { drafts, finish, keep, discard, documents } = collection(blank);
    add(drafts("survey"), 1);
    keep(finish());
    add(drafts("survey"), 2);
    add(drafts("email"), 2);
    drafts.remove("survey");
    discard();
    keep(finish());
    expect(documents()).toStrictEqual(
      new Map([["survey", { channel: "survey", responses: 1, by: {} }]]),
    );
  });

  it("answers documents in the order of their keys, whatever the order of the edits", () => {
    const { drafts, finish, keep, documents } = collection(blank);
    for (const channel of ["post", "__proto__", "email", "Post"]) add(drafts(channel), 1);
    keep(finish());
    expect([...documents().keys()]).toStrictEqual(["Post", "__proto__", "email", "post"]);
  });

  it("tells what a page changed, and nothing else", () => {
    const { drafts, finish, keep } = collection(blank);
    add(drafts("survey"), 1);
    add(drafts("email"), 1);
    keep(finish());
    drafts("survey");
    drafts.remove("email");
    drafts.remove("never there");
    add(drafts("post"), 3);
    expect(finish()).toStrictEqual(
      new Map([
        ["email", undefined],
        ["post", { channel: "post", responses: 3, by: {} }],
      ]),
    );
  });
});

describe("looking at a document", () => {
  it("makes none", () => {
    const { drafts, finish, keep, documents } = collection(blank);
    expect(drafts.peek("survey")).toBeUndefined();
    drafts("survey");
    expect(drafts.peek("survey")).toBeUndefined();
    keep(finish());
    expect(documents()).toStrictEqual(new Map());
  });

  it("sees the edits of the same page, but not later ones", () => {
    const { drafts } = collection(blank);
    add(drafts("survey"), 1);
    const before = drafts.peek("survey");
    add(drafts("survey"), 2);
    expect(before).toStrictEqual({ channel: "survey", responses: 1, by: {} });
    expect(drafts.peek("survey")).toStrictEqual({ channel: "survey", responses: 2, by: {} });
  });

  it("never allows an edit, before or after its page", () => {
    const { drafts, finish, keep } = collection(blank);
    add(drafts("survey"), 1);
    expect(() => add(drafts.peek("survey") ?? {}, 9)).toThrow(TypeError);
    keep(finish());
    expect(() => add(drafts.peek("survey") ?? {}, 9)).toThrow(TypeError);
    drafts("survey");
    expect(() => add(drafts.peek("survey") ?? {}, 9)).toThrow(TypeError);
  });
});

describe("removing a document", () => {
  it("is seen at once, and lasts", () => {
    const { drafts, finish, keep, documents } = collection(blank);
    add(drafts("survey"), 1);
    keep(finish());
    drafts.remove("survey");
    expect(drafts.peek("survey")).toBeUndefined();
    keep(finish());
    expect(documents()).toStrictEqual(new Map());
  });

  it("lets it be made afresh in the same page", () => {
    const { drafts, finish, keep, documents } = collection(blank);
    add(drafts("survey"), 5);
    keep(finish());
    drafts.remove("survey");
    Object.assign(drafts("survey"), { by: { young: 1 } });
    keep(finish());
    expect(documents().get("survey")).toStrictEqual({
      channel: "survey",
      responses: 0,
      by: { young: 1 },
    });
  });

  it("lasts when it is made afresh and not edited", () => {
    const { drafts, finish, keep, documents } = collection(blank);
    add(drafts("survey"), 5);
    keep(finish());
    drafts.remove("survey");
    drafts("survey");
    keep(finish());
    expect(documents()).toStrictEqual(new Map());
  });

  it("keeps a whole document that was put, frozen, in the place of any", () => {
    const { drafts, finish, keep, documents } = collection(blank);
    add(drafts("survey"), 1);
    drafts.put("survey", { channel: "survey", responses: 5, by: { young: { people: 2 } } });
    expect(drafts.peek("survey")).toMatchObject({ responses: 5 });
    keep(finish());
    const document = documents().get("survey");
    expect(document).toStrictEqual({
      channel: "survey",
      responses: 5,
      by: { young: { people: 2 } },
    });
    expect(() => add(document ?? {}, 2)).toThrow(TypeError);
  });

  it("keeps a document that was put though it is as a blank one", () => {
    const { drafts, finish, keep, documents } = collection(blank);
    drafts.put("survey", blank("survey"));
    keep(finish());
    expect(documents()).toStrictEqual(new Map([["survey", blank("survey")]]));
  });

  it("opens a draft of what was put, and keeps its edits", () => {
    const { drafts, finish, keep, documents } = collection(blank);
    drafts.put("survey", { channel: "survey", responses: 5, by: {} });
    add(drafts("survey"), 6);
    drafts.put("email", { channel: "email", responses: 7, by: {} });
    drafts("email");
    keep(finish());
    expect([...documents().values()]).toStrictEqual([
      { channel: "email", responses: 7, by: {} },
      { channel: "survey", responses: 6, by: {} },
    ]);
  });

  it("forgets what was put with the rest of its page, or when it is removed", () => {
    const { drafts, finish, keep, discard, documents } = collection(blank);
    drafts.put("survey", { channel: "survey", responses: 5, by: {} });
    discard();
    keep(finish());
    drafts.put("email", { channel: "email", responses: 5, by: {} });
    drafts.remove("email");
    keep(finish());
    expect(documents()).toStrictEqual(new Map());
  });

  it("refuses to put a draft, or what JSON cannot keep", () => {
    const { drafts } = collection(blank);
    expect(() => drafts.put("email", drafts("survey"))).toThrow("draft");
    expect(() => drafts.put("email", { by: Reflect.get(drafts("survey"), "by") })).toThrow("draft");
    expect(() => drafts.put("email", { responses: NaN })).toThrow("NaN");
  });
});
