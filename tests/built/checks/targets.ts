import type { Page } from "playwright-core";

const SMALLEST = 24;

/** Buttons and fields that are too small to hit (WCAG 2.5.8). A radio or checkbox is hit through its label as well. */
export async function targetFaults(page: Page): Promise<string[]> {
  return page.evaluate((smallest) => {
    const controls = document.querySelectorAll<HTMLElement>(
      "button, input:not([type=hidden]), select, textarea, summary",
    );
    return [...controls]
      .filter((control) => control.checkVisibility())
      .flatMap((control) => {
        const labels = control instanceof HTMLInputElement ? [...(control.labels ?? [])] : [];
        const boxes = [control, ...labels].map((element) => element.getBoundingClientRect());
        if (boxes.some(({ width, height }) => width >= smallest && height >= smallest)) return [];
        const size = boxes.map(({ width, height }) => `${Math.round(width)} × ${Math.round(height)}`).join(", ");
        return [`<${control.localName}> ${(control.textContent || control.id).trim()}: ${size} px`];
      });
  }, SMALLEST);
}
