import { listAnd } from "../../src/lib/list.ts";
import type { Row } from "./rows.ts";
import type { Problem } from "./problem.ts";

const SAME = "De to rækker er ens. Slet den ene.";
const DIFFERENT = "Rækkerne er ikke ens. Se efter, hvilken der er skrevet forkert, og ret den.";

/**
 * Finds rows that share a key. Of rows that are the same all through, the problem stands at the repeat and points to the first. Of
 * others it stands at each of them, since any may be the wrong one. `others` are told beside the key of the table, and not of rows
 * that are the same all through: the key tells those.
 */
export function checkKeys(file: string, rows: readonly Row[], key: readonly string[], others = false): Problem[] {
  const read = rows.flatMap((row, index) =>
    key.some((name) => row[name] === undefined)
      ? []
      : [{ row: index + 2, value: key.map((name) => row[name]).join(" · "), cells: JSON.stringify(row) }],
  );
  const expected = `én række for hver ${key.length === 1 ? "værdi" : "kombination"}; den samme står i række`;
  const groups = [...Map.groupBy(read, ({ value }) => value).values()].filter(({ length }) => length > 1);
  return groups.flatMap((group): Problem[] => {
    const [first] = group;
    const isSame = group.every(({ cells }) => cells === first?.cells);
    if (isSame && others) return [];
    const told = isSame ? group.slice(1) : group;
    const where = isSame ? String(first?.row) : listAnd(group.map(({ row }) => String(row)));
    return told.map(({ row, value }) => ({
      ...{ file, row, column: key.join(" + "), value },
      ...{ expected: `${expected} ${where}`, action: isSame ? SAME : DIFFERENT },
    }));
  });
}
