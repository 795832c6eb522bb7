import type { Hand } from "./hand.ts";

/** The figure of a dataset's page. */
export const figureOf = ({ page }: Pick<Hand, "page">) => page.locator("figure.figure:has(+ .explorer)");

/** One choice of a control: the list it stands in, and its value there. */
type Choice = readonly [list: string, value: string];

/**
 * Opens a control of a dataset's figure and makes choices in it, one after another. What is chosen is shown when the control
 * says so, in the words that stand beside each choice.
 */
export async function choose(
  hand: Hand,
  control: string,
  ...choices: readonly (readonly [...Choice, says: string | RegExp])[]
): Promise<void> {
  const { page } = hand;
  const details = page.locator(`.controls details[data-control="${control}"]`);
  await hand.press(details.locator("> summary"));
  for (const [list, value, says] of choices) {
    await hand.press(details.locator(`input[name="${list}"][value="${value}"]`));
    await details.locator(".control-value").getByText(says, { exact: true }).waitFor();
  }
}

/** The table beside the figure of a dataset's page: each row as its cells. */
export const tableRows = (hand: Pick<Hand, "page">): Promise<string[][]> =>
  figureOf(hand)
    .locator(".figure-table tbody tr")
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent.trim())));
