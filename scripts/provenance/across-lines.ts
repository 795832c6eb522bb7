/** So many letters of a broken word stand at least on each of its two lines. */
const PART = String.raw`\p{L}{3,}`;
const [BEGUN, WORD] = [new RegExp(String.raw`${PART}(?=-(?:\s|$))`, "gu"), new RegExp(PART, "gu")];

/** What is found on each line of a text. What runs from one line to the next belongs to both of them. */
export function acrossLines<T>(lines: readonly string[], find: (text: string) => readonly T[]): T[][] {
  const found = lines.map((line) => new Set(find(line)));
  for (const [index, line] of lines.entries()) {
    const [own, next] = [found[index], found[index + 1]];
    if (!own || !next) continue;
    for (const one of find(joined(line, lines[index + 1] ?? ""))) {
      if (own.has(one) || next.has(one)) continue;
      own.add(one);
      next.add(one);
    }
  }
  return found.map((one) => [...one]);
}

/**
 * A line with the next, and every word that may be broken over them by a hyphen. In a table of several columns it goes on
 * anywhere on the next line, and the hyphen may be its own (`Ringkøbing-` over `Skjern`) or that of the break.
 */
function joined(line: string, next: string): string {
  const whole = [...line.matchAll(BEGUN)].flatMap(([begun]) =>
    [...next.matchAll(WORD)].flatMap(([rest]) => [`${begun}-${rest}`, `${begun}${rest}`]),
  );
  return [`${line.trimEnd()} ${next.trimStart()}`, ...whole].join("\n");
}
