import type { Problem } from "./problem.ts";
import type { Row } from "./rows.ts";

/** No document has fewer lines on a page than this all through, so that its lines tell how many pages it has at most. */
const FEWEST_LINES = 10;

/** Pages that a source cannot have. `lines` tells how many lines it has, where that is known. rows[i] stands in row i + 2. */
export function pageProblems(
  file: string,
  rows: readonly Row[],
  lines: ReadonlyMap<string, number | undefined>,
): Problem[] {
  return rows.flatMap((row, index) => {
    const [kilde, side] = [String(row["kilde"]), row["side"]];
    const count = lines.get(kilde);
    const last = typeof side === "string" ? Number(side.split("-").at(-1)) : 0;
    if (count === undefined || last * FEWEST_LINES <= count) return [];
    const expected = `en side, som ${kilde} kan have; dens tekst er kun på ${count} linjer`;
    const place = { file, row: index + 2, column: "side", value: String(side) };
    return [{ ...place, expected, action: "Se sidetallet efter i kilden. Kendes det ikke, så lad cellen stå tom." }];
  });
}
