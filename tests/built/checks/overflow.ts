import type { Page } from "playwright-core";

/** Tells when a page is wider than its window, and the first elements that stick out; hiding the overflow is no cure. */
export async function overflowFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const clipped = [root, document.body]
      .filter((element) => ["hidden", "clip"].includes(getComputedStyle(element).overflowX))
      .map((element) => `hides what is too wide on <${element.localName}>`);
    if (root.scrollWidth <= root.clientWidth) return clipped;
    const scrollsInside = (element: Element): boolean => {
      for (let up = element.parentElement; up && up !== document.body; up = up.parentElement) {
        if (getComputedStyle(up).overflowX !== "visible") return true;
      }
      return false;
    };
    const out = [...document.body.querySelectorAll("*")]
      .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 0.5 && !scrollsInside(element))
      .slice(0, 3)
      .map((element) => `<${element.localName} class="${element.getAttribute("class") ?? ""}">`);
    return [...clipped, `is ${root.scrollWidth} px wide in a window of ${root.clientWidth}: ${out.join(" ")}`];
  });
}
