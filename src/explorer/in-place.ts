/** Changes a page, and keeps a part of it where it was in the window, however much higher or lower what is above it becomes. */
export function inPlace(part: Element, change: () => void): void {
  const before = part.getBoundingClientRect().top;
  change();
  const moved = (): number => Math.round(part.getBoundingClientRect().top - before);
  // What sticks to an edge of the window comes along only when the page has been moved far enough.
  let last: number | undefined;
  while (moved() !== 0 && scrollY !== last) {
    last = scrollY;
    scrollBy({ top: moved(), behavior: "instant" });
  }
}
