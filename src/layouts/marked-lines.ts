/** The mark at the beginning of a range of so many lines, as the pages of lines have it. */
const MARK = /<i id="l[\d-]+" class="n(\d+)">/g;

/** The style by which the lines of a range that an address leads to stand out, for each length that a page has ranges of. */
export function markedLines(content: string): string {
  const lengths = new Set([...content.matchAll(MARK)].map(([, length]) => Number(length)));
  return [...lengths]
    .sort((a, b) => a - b)
    .map((length) => `li:has(>.n${length}:target),:nth-child(-n+${length - 1} of li:has(>.n${length}:target)~li)`)
    .map((lines) => `${lines}{background:var(--step-1)}`)
    .join("");
}
