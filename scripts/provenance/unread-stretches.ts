/** A stretch of printed lines that nothing cites: its first and last line, and how many of its lines have text. */
export interface Stretch {
  from: string;
  to: string;
  printed: number;
}

/** The stretches of lines, in the order given, that have text and are not cited. Blank lines neither break nor count. */
export function unreadStretches(
  lines: readonly string[],
  printed: ReadonlySet<string>,
  cited: ReadonlySet<string>,
): Stretch[] {
  const stretches: Stretch[] = [];
  let open: Stretch | undefined;
  for (const line of lines) {
    if (!printed.has(line)) continue;
    if (cited.has(line)) {
      open = undefined;
    } else if (open) {
      open.to = line;
      open.printed += 1;
    } else {
      open = { from: line, to: line, printed: 1 };
      stretches.push(open);
    }
  }
  return stretches;
}
