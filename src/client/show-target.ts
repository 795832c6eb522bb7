/** Scrolls the frame of a table sideways until the row that the address leads to has its first value in view. */
export function showTarget(): void {
  const value = document.querySelector("tr:target > .name ~ .num:not(.code)");
  const frame = value?.closest(".scroll");
  if (!value || !frame) return;
  frame.scrollLeft += Math.max(0, value.getBoundingClientRect().right - frame.getBoundingClientRect().right);
}
