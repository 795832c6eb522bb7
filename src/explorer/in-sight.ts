/** Room between a mark and what floats over the picture. */
const GAP = 12;

/** Brings the rows behind a mark into sight, and where they float over the picture, the mark clear of them. */
export function bringInSight(bar: HTMLElement, mark: Element): void {
  if (getComputedStyle(bar).position !== "sticky") {
    bar.querySelector(".mark-rows")?.scrollIntoView({ block: "nearest" });
    return;
  }
  const covered = mark.getBoundingClientRect().bottom - bar.getBoundingClientRect().top;
  if (covered > 0) scrollBy(0, covered + GAP);
}
