import { readFileSync } from "node:fs";
import { chromium, type Page } from "playwright-core";
import { serve } from "../serve/serve.ts";
import { findBrowser } from "../setup/find-browser.mjs";
import { isReached, QUESTIONS, questionsIn } from "./question.ts";

/** How many results a stranger looks at. */
const LOOKED_AT = 3;

/** Types a question into the search page, and gives the addresses of the results and how long they took to be on the screen. */
const ask = (page: Page, question: string): Promise<{ found: string[]; ms: number }> =>
  page.evaluate(async (asked) => {
    const field = document.querySelector<HTMLInputElement>("form.search input");
    if (!field) throw new Error("the search page has no field");
    const start = performance.now();
    field.value = asked;
    field.dispatchEvent(new Event("input"));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const links = document.querySelectorAll(".search-results a");
    return { found: [...links].map((link) => link.getAttribute("href") ?? ""), ms: performance.now() - start };
  }, question);

/** Measures how many of the questions of strangers reach their page among the first three results of the built site in `folder`. */
export async function benchSearch(log: (line: string) => void, folder: string): Promise<void> {
  const executablePath = findBrowser();
  if (!executablePath) {
    log("Search: not measured, since there is no Chrome or Chromium here.");
    return;
  }
  const questions = questionsIn(readFileSync(QUESTIONS, "utf8"));
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-background-networking"] });
  const { url, close } = await serve(folder, { quality: 11 });
  const page = await browser.newPage();
  await page.goto(`${url}/soeg/?q=tilsyn`);
  await page.locator(".search-results a").first().waitFor();
  const missed: string[] = [];
  const times: number[] = [];
  for (const question of questions) {
    const { found, ms } = await ask(page, question.asks);
    times.push(ms);
    if (!found.slice(0, LOOKED_AT).some((address) => isReached(question, address))) missed.push(question.asks);
  }
  await close();
  await browser.close();
  const slowest = times.sort((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? 0;
  log(
    `Search: ${questions.length - missed.length} of ${questions.length} questions reach their page among the first three`,
  );
  for (const asked of missed) log(`  missed: ${asked}`);
  log(`results on the screen within ${slowest.toFixed(0)} ms (95 of 100 questions)`);
}
