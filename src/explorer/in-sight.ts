/** Room between a mark and what floats over the picture. */
const GAP = 12;

/** Brings the rows behind a mark into sight, and where they float, the picture clear of them, or the mark where the picture is too high. */
export function bringInSight(bar: HTMLElement, canvas: Element, mark: Element): void {
  if (getComputedStyle(bar).position !== "sticky") {
    bar.querySelector(".mark-rows")?.scrollIntoView({ block: "nearest" });
    return;
  }
  const foot = bar.getBoundingClientRect().top;
  const hasRoom = canvas.getBoundingClientRect().height + GAP <= foot;
  const covered = (hasRoom ? canvas : mark).getBoundingClientRect().bottom - foot;
  if (covered > 0) scrollBy(0, covered + GAP);
}
