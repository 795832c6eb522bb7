import type { Locator, Page } from "playwright-core";
import { eachSetting } from "./each-setting.ts";

const SMALLEST = 12;
/** Sizes come out of a matrix of floats; a hundredth of a pixel is not a smaller letter. */
const SLACK = 0.01;

/** The visible texts in drawings, with their size on the screen in CSS pixels. */
const sizes = (scope: Locator) =>
  scope.evaluate((element) =>
    [...element.querySelectorAll<SVGGraphicsElement>("svg text, svg tspan")]
      .filter((text) => [...text.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
      .filter((text) => text.checkVisibility() && text.getBoundingClientRect().width > 0)
      .map((text) => {
        const matrix = text.getScreenCTM();
        const scale = matrix ? Math.hypot(matrix.a, matrix.b) : 0;
        return { text: text.textContent ?? "", size: parseFloat(getComputedStyle(text).fontSize) * scale };
      }),
  );

/** Texts in drawings that are too small to read, in every view of every figure and in drawings outside figures. */
export async function svgTextFaults(page: Page): Promise<string[]> {
  const faults = new Set<string>();
  const note = async (scope: Locator): Promise<void> => {
    for (const { text, size } of await sizes(scope)) {
      if (size < SMALLEST - SLACK) faults.add(`${size.toFixed(1)} px: ${text}`);
    }
  };
  await note(page.locator("body"));
  for (const figure of await page.locator("figure.figure").all()) await eachSetting(figure, () => note(figure));
  return [...faults];
}
