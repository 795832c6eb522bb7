/** Room between the top of the window and a figure that is brought there. */
const GAP = 8;
/** So much of the room that a panel leaves is enough for a figure to be followed in. */
const ENOUGH = 3 / 4;

/**
 * Brings a figure into the part of the window that the controls and their open panel leave free, where they cover most of what there
 * is room for: what a choice does is seen while it is made. Where the controls do not float, the panel is brought in sight.
 */
export function bringFigureInSight(bar: HTMLElement, canvas: HTMLElement): void {
  const panel = bar.querySelector("details[open] .panel");
  if (!panel) return;
  if (getComputedStyle(bar).position !== "sticky") {
    panel.scrollIntoView({ block: "nearest" });
    return;
  }
  const free = innerHeight - bar.offsetHeight;
  const { top, bottom, height } = canvas.getBoundingClientRect();
  const seen = Math.min(bottom, bar.getBoundingClientRect().top) - Math.max(top, 0);
  if (seen < Math.min(height, free) * ENOUGH) scrollBy({ top: top - GAP, behavior: "instant" });
}
