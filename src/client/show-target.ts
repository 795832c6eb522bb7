/**
 * Scrolls the frame of a table sideways where the row that the address leads to has its first number out of sight: as many
 * as there is room for then stand beside the name of the row.
 */
export function showTarget(): void {
  // Before the page is there whole, no row counts as the target yet.
  const row = document.getElementById(location.hash.slice(1))?.closest("tr");
  const name = row?.querySelector(".name, th");
  const frame = row?.closest(".scroll");
  const numbers = row?.querySelectorAll(".name ~ .num:not(.code), th ~ .num") ?? [];
  const [first, last] = [numbers[0], numbers[numbers.length - 1]];
  if (!name || !frame || !first || !last) return;
  const edge = frame.getBoundingClientRect().right;
  const rightOf = (cell: Element): number => cell.getBoundingClientRect().right;
  if (rightOf(first) <= edge) return;
  frame.scrollLeft += Math.min(rightOf(last) - edge, first.getBoundingClientRect().left - rightOf(name));
}
