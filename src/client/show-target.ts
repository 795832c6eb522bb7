/**
 * Scrolls the frame of a table to the row that the address leads to where it is out of sight, as on a page that is come back to,
 * and sideways where its first number is: it and those that there is room for then stand beside the name of the row.
 */
export function showTarget(): void {
  // Before the page is there whole, no row counts as the target yet.
  const row = document.getElementById(location.hash.slice(1));
  const frame = row?.closest(".scroll");
  if (!row || !frame) return;
  const [box, { top, bottom }] = [frame.getBoundingClientRect(), row.getBoundingClientRect()];
  if (top < box.top || bottom > box.bottom) row.scrollIntoView();
  const name = row.querySelector(".name, th")?.getBoundingClientRect();
  const value = row.querySelector(":is(.name, th) ~ .num")?.getBoundingClientRect();
  if (name && value && value.right > box.right) frame.scrollLeft += value.left - name.right;
}
