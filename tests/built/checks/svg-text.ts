import type { Page } from "playwright-core";
import { inEachSetting } from "./each-setting.ts";

const SMALLEST = 12;
/** Sizes come out of a matrix of floats; a hundredth of a pixel is not a smaller letter. */
const SLACK = 0.01;

interface Text {
  text: string;
  /** In CSS pixels on the screen. */
  size: number;
}

/** The visible texts in the drawings of an element. Runs in the page. */
const sizes = (element: Element): Text[] =>
  [...element.querySelectorAll<SVGGraphicsElement>("svg text, svg tspan")]
    .filter((text) => [...text.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
    .filter((text) => text.checkVisibility() && text.getBoundingClientRect().width > 0)
    .map((text) => {
      const matrix = text.getScreenCTM();
      const scale = matrix ? Math.hypot(matrix.a, matrix.b) : 0;
      return { text: text.textContent ?? "", size: parseFloat(getComputedStyle(text).fontSize) * scale };
    });

/** Texts in drawings that are too small to read, in every view of every figure and in drawings outside figures. */
export async function svgTextFaults(page: Page): Promise<string[]> {
  const texts = await page.locator("body").evaluate(sizes);
  for (const figure of await page.locator("figure.figure").all()) {
    texts.push(...(await inEachSetting(figure, sizes)).flat());
  }
  const small = texts.filter(({ size }) => size < SMALLEST - SLACK);
  return [...new Set(small.map(({ text, size }) => `${size.toFixed(1)} px: ${text}`))];
}
