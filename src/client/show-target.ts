/**
 * Scrolls the frame of a table sideways where the row that the address leads to has its first number out of sight: it and
 * those that there is room for then stand beside the name of the row.
 */
export function showTarget(): void {
  // Before the page is there whole, no row counts as the target yet.
  const row = document.getElementById(location.hash.slice(1));
  const name = row?.querySelector(".name, th")?.getBoundingClientRect();
  const value = row?.querySelector(":is(.name, th) ~ .num:not(.code)")?.getBoundingClientRect();
  const frame = row?.closest(".scroll");
  if (!name || !value || !frame || value.right <= frame.getBoundingClientRect().right) return;
  frame.scrollLeft += value.left - name.right;
}
