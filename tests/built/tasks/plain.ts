import type { Page } from "playwright-core";

/** Sends the search field of a page. */
export async function searchPlainly(page: Page, words: string): Promise<void> {
  const field = page.locator("form.search input");
  await field.fill(words);
  await field.press("Enter");
  await page.locator(".search-index").waitFor();
}

/** Without script the search leads to a list of all pages: sends the field of the front page, and follows a link by its name. */
export async function followInList(page: Page, name: string): Promise<void> {
  await searchPlainly(page, name);
  const link = page.locator("a").getByText(name, { exact: true });
  const group = page.locator(".search-index details").filter({ has: link });
  await group.locator("summary").click();
  await group.locator(link).click();
}

/** The rows of a dataset's table that have cells with just these words. */
export async function rowsWith(page: Page, ...words: string[]): Promise<string[]> {
  const rows = words.reduce(
    (found, word) => found.filter({ has: page.locator("td, th").getByText(word, { exact: true }) }),
    page.locator(".data-table tbody tr"),
  );
  await rows.first().waitFor();
  return rows.allInnerTexts();
}
