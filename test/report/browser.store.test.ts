import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { matter } from "../projections/recorded.js";
import { everyState } from "../projections/you-said/record.js";
import { reportOf } from "../projections/you-said/report-of.js";
import { htmlOf } from "./page-of.js";

const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

if (!existsSync(executablePath) && process.env["REQUIRE_BROWSER"] === "true")
  throw new Error("a browser is required here and is absent");

describe.skipIf(!existsSync(executablePath))("a page in a browser", () => {
  let browser: Browser;
  let address: string;

  beforeAll(async () => {
    const report = await reportOf(
      [...everyState, matter("bus-pass", "body:westmoor")],
      "2024-06-30",
    );
    const file = join(mkdtempSync(join(tmpdir(), "page-")), "you-said.html");
    writeFileSync(file, htmlOf(report, { warnings: ["A warning."] }));
    address = pathToFileURL(file).href;
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  });
  afterAll(async () => {
    await browser.close();
  });

  async function opened(width: number): Promise<Page> {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.goto(address);
    return page;
  }

  it.each([375, 1280])(
    "breaks no rule of axe at %i pixels, WCAG 2.2 AA included",
    async (width) => {
      const page = await opened(width);
      await page.evaluate(await readFile(axe, "utf8"));
      const found: unknown = await page.evaluate(
        "axe.run().then(({ violations, passes }) => ({ violations: violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]), passes: passes.length }))",
      );
      expect(found).toMatchObject({ violations: [] });
      expect(JSON.stringify(found)).toMatch(/"passes":[1-9]/);
    },
  );

  it("fits a phone: nothing lies beside the screen", async () => {
    const page = await opened(320);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
  });

  it("leads the first key press to the main content", async () => {
    const page = await opened(1280);
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe(
      "Skip to the main content",
    );
    expect(await page.evaluate("document.activeElement.getBoundingClientRect().left >= 0")).toBe(
      true,
    );
  });

  it("fetches nothing", async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(address);
    expect(asked).toStrictEqual([address]);
  });
});
