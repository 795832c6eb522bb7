import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { test } from "./browser-test.ts";

const openFolds = (page: Page): Promise<string[]> => page.locator("details[open] summary").allTextContents();

describe("whoever follows a link out of a fold and comes back", () => {
  test("finds that fold open and the others as they were", async ({ open }) => {
    const page = await open("folds.html");
    await page.getByText("Den anden").click();
    await page.getByRole("link", { name: "Rækken" }).click();
    await page.waitForURL("**/plain.html");
    await page.goBack();
    await expect.poll(() => openFolds(page)).toEqual(["Den anden"]);
  });

  test("finds it open after a step within the page too", async ({ open }) => {
    const page = await open("folds.html");
    await page.getByText("Den anden").click();
    await page.getByRole("link", { name: "Længere nede" }).click();
    await page.getByRole("link", { name: "Rækken" }).click();
    await page.waitForURL("**/plain.html");
    await page.goBack();
    await expect.poll(() => openFolds(page)).toEqual(["Den anden"]);
  });

  test("does not find a fold open that was closed again", async ({ open }) => {
    const page = await open("folds.html");
    await page.getByText("Den første").click();
    await page.getByText("Den anden").click();
    await page.getByText("Den første").click();
    await page.getByRole("link", { name: "Rækken" }).click();
    await page.waitForURL("**/plain.html");
    await page.goBack();
    await expect.poll(() => openFolds(page)).toEqual(["Den anden"]);
  });
});
