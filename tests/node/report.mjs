// SPDX-FileCopyrightText: 2026 The numfact authors
// SPDX-License-Identifier: BSL-1.0
// The HTML report in headless Chromium: it filters, sorts, links, plots, and shows no error.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { after, before, beforeEach, test } from "node:test";
import { pathToFileURL } from "node:url";

// `./dev test` puts it there, for it is no Debian package
const { chromium } = createRequire(process.env.NUMFACT_NPM + "/")("playwright-core");
const articles = path.join(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), "../articles");
const series = "Intel's revenue was $63 billion in 2022, $54 billion in 2023 and $53 billion in 2024.\n";
const hostile = `</script><script>document.title = "run"</script><img src=x onerror="document.title='run'"> "Evil & Co." revenue was $12 million in 2023.\n`;

const wrong = "三星电子2023年营业利润为2.8万亿韩元,上年同期为4.3万亿韩元,同比下降24.4%。\n";

let browser, page, folder, said;

before(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "report-"));
  fs.writeFileSync(path.join(folder, "series.txt"), series);
  fs.writeFileSync(path.join(folder, "wrong.txt"), wrong);
  fs.writeFileSync(path.join(folder, `hostile"<b>.txt`), hostile);
  const inputs = [articles, path.join(folder, "series.txt"), path.join(folder, "wrong.txt"), path.join(folder, `hostile"<b>.txt`)];
  execFileSync(process.env.NUMFACT, ["facts", ...inputs, "--published", "2025-03-01", "-o", path.join(folder, "report.html")]);
  browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
});
after(async () => {
  await browser.close();
  fs.rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  await page?.close();
  page = await browser.newPage();
  said = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(String(error)));
  page.on("request", (request) => request.url().startsWith("file:") || said.push(request.url()));
  await page.goto(pathToFileURL(path.join(folder, "report.html")).href);
});

const shown = () => page.locator("#facts tbody tr:visible");
const count = async () => Number((await page.locator("#count").textContent()).split(" ")[0]);

test("it shows all facts, without an error and without another file", async () => {
  const all = await page.locator("#facts tbody tr").count();
  assert.ok(all > 100);
  assert.equal(await shown().count(), all);
  assert.equal(await count(), all);
  assert.deepEqual(said, []);
});

test("texts and names cannot run", async () => {
  assert.equal(await page.title(), "numfact report");
  assert.equal(await page.locator("img").count(), 0);
  assert.match(await page.locator("article", { hasText: "Evil & Co." }).textContent(), /<img src=x onerror/);
  assert.deepEqual(said, []);
});

test("it filters by entity, metric, period and status, and by words", async () => {
  for (const name of ["Entity", "Metric", "Period", "Status"]) {
    const filter = page.getByRole("combobox", { name });
    const value = await filter.locator("option").nth(1).getAttribute("value");
    await filter.selectOption(value);
    const some = await shown().count();
    assert.ok(some > 0 && some < (await page.locator("#facts tbody tr").count()), name);
    const column = name === "Metric" ? "metric" : name.toLowerCase();
    assert.ok((await shown().evaluateAll((rows, key) => rows.map((row) => row.dataset[key]), column)).every((v) => v === value));
    assert.equal(await count(), some);
    await page.getByRole("button", { name: "Show all" }).click();
  }
  await page.getByRole("searchbox", { name: "Search" }).fill("intel 2023");
  assert.equal(await shown().count(), 1);
  assert.equal(await page.locator("mark.fact:not(.off)").count(), 1);
});

test("a header sorts its column, numbers as numbers, by mouse and keyboard", async () => {
  const header = page.getByRole("columnheader", { name: "value" });
  const values = () => page.locator("#facts tbody td:nth-child(8)").evaluateAll((cells) => cells.map((c) => c.dataset.sort).filter(Boolean).map(Number));
  await header.getByRole("button").click();
  assert.equal(await header.getAttribute("aria-sort"), "ascending");
  const up = await values();
  assert.deepEqual(up, [...up].sort((a, b) => a - b));
  await header.getByRole("button").press("Enter");
  assert.equal(await header.getAttribute("aria-sort"), "descending");
  assert.equal((await values())[0], Math.max(...up));
});

test("a fact leads to its place in the text, and back", async () => {
  const row = page.locator("#facts tbody tr").first();
  await row.getByRole("link").first().click();
  const mark = page.locator("mark:target");
  assert.equal(await mark.count(), 1);
  assert.ok(await mark.isVisible());
  assert.equal(await mark.textContent(), await row.getByRole("link").first().textContent());
  await mark.getByRole("link").click();
  assert.equal(await page.locator("tr:target").getAttribute("id"), await row.getAttribute("id"));
  // every link of the page leads somewhere
  const lost = await page.locator("a[href^='#']").evaluateAll((links) => links.filter((a) => !document.getElementById(a.getAttribute("href").slice(1))).length);
  assert.equal(lost, 0);
});

test("what does not add up is told, and leads to its place", async () => {
  const row = page.locator("#findings tbody tr", { hasText: "wrong.txt" });
  assert.match(await row.textContent(), /24\.4%.*change/);
  await row.getByRole("link", { name: "24.4%" }).click();
  assert.equal(await page.locator("mark:target").textContent(), "24.4%");
});

test("a metric of several periods is a plot, in the order of time", async () => {
  const plot = page.locator("figure", { hasText: "intel · revenue · USD · yearly" });
  assert.deepEqual(await plot.locator("a").evaluateAll((dots) => dots.map((d) => d.getAttribute("aria-label"))), ["2022: 63,000,000,000 USD", "2023: 54,000,000,000 USD", "2024: 53,000,000,000 USD"]);
  const [x1, x2, x3] = await plot.locator("circle").evaluateAll((dots) => dots.map((d) => Number(d.getAttribute("cx"))));
  assert.ok(x1 < x2 && x2 < x3);
  await page.getByRole("searchbox").fill("intel 2023");
  assert.equal(await page.locator("figure").count(), 0);
  assert.ok(await page.locator("#plots").isHidden());
});

test("keys alone will do", async () => {
  await page.keyboard.press("/");
  assert.equal(await page.evaluate(() => document.activeElement.name), "search");
  await page.keyboard.type("zzzz");
  assert.equal(await shown().count(), 0);
  await page.keyboard.press("Escape");
  await shown().first().waitFor();
  assert.equal(await page.getByRole("searchbox").inputValue(), "");
});

test("a screen reader finds names for everything", async () => {
  await page.getByRole("search", { name: "Filter the facts" }).waitFor();
  await page.getByRole("region", { name: "Table of facts" }).waitFor();
  assert.equal(await page.getByRole("columnheader").count(), 20);
  const nameless = await page.locator("input, select, button").evaluateAll((all) => all.filter((e) => !e.labels?.length && !e.textContent.trim()).length);
  assert.equal(nameless, 0);
  assert.deepEqual(await page.locator("h1, h2, h3").evaluateAll((all) => all.slice(0, 3).map((h) => h.tagName)), ["H1", "H2", "H2"]);
});

test("it is dark where one likes it dark, and can be read in both", async () => {
  const contrast = (selector) =>
    page.locator(selector).first().evaluate((element) => {
      const rgb = (s) => s.match(/[\d.]+/g).map(Number);
      const light = ([r, g, b]) => [r, g, b].map((v) => ((v /= 255) <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)).reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
      let back = element;
      while (back && (rgb(getComputedStyle(back).backgroundColor)[3] ?? 1) === 0) back = back.parentElement;
      const [a, b] = [light(rgb(getComputedStyle(element).color)), light(rgb(getComputedStyle(back).backgroundColor))];
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    });
  const pages = [];
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    pages.push(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
    for (const selector of ["h1", ".soft", "td", "td a", "td .warn", "mark.fact a", "mark:not(.fact)", "th button"]) {
      assert.ok((await contrast(selector)) >= 4.5, `${colorScheme} ${selector}`);
    }
  }
  assert.notEqual(pages[0], pages[1]);
});
