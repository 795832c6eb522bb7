const SHORTEST = 4;
const LONG = 8;

/** Whether a term may be the other with a slip: a letter wrong, missing or too many, and two in a long word. */
export function isSlip(looked: string, term: string): boolean {
  const allowed = looked.length >= LONG ? 2 : 1;
  if (looked.length < SHORTEST || Math.abs(looked.length - term.length) > allowed) return false;
  return distance(looked, term) <= allowed;
}

/** How many letters must be put in, taken out or changed to make one word of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...a].entries()) {
    const next = [index + 1];
    for (let at = 1; at <= b.length; at++) {
      const [above = 0, corner = 0, left = 0] = [row[at], row[at - 1], next[at - 1]];
      next.push(Math.min(above + 1, left + 1, corner + (letter === b[at - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
