/** The conditions of a printed total's `hvor`: `aar=2018; ejerform=privat` → [["aar", "2018"], ["ejerform", "privat"]]. */
export function conditions(hvor: string): [column: string, value: string][] {
  return hvor.split("; ").map((pair) => {
    const at = pair.indexOf("=");
    return [pair.slice(0, at), pair.slice(at + 1)];
  });
}
