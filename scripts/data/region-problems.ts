import type { CodeLists } from "../../src/model/code-lists.ts";
import { REGIONS } from "../../src/model/regions.ts";
import type { Column } from "../../src/model/shape.ts";
import type { Problem } from "./problem.ts";
import type { Row } from "./rows.ts";

/** Whether a column holds one of the five regions. */
export const isRegion = ({ choices }: Column): boolean => choices?.join() === REGIONS.join();

/** The rows that name a municipality and a region that it does not lie in. rows[i] stands in row i + 2. */
export function regionProblems(
  file: string,
  columns: readonly Column[],
  rows: readonly Row[],
  { kommuner }: CodeLists,
): Problem[] {
  const places = columns.filter(({ codeList }) => codeList === "kommune");
  const regions = columns.filter(isRegion);
  return rows.flatMap((row, index) =>
    places.flatMap((place) =>
      regions.flatMap((region): Problem[] => {
        const kommune = String(row[place.name]);
        const [right, written] = [kommuner.get(kommune)?.region, row[region.name]];
        if (right === undefined || typeof written !== "string" || written === right) return [];
        const expected = `${right}, som er regionen for ${kommune} i data/kommuner.csv`;
        const action =
          "Se efter i kilden, om regionen eller kommunen er skrevet forkert af. Er de rigtige, så ret listen.";
        return [{ file, row: index + 2, column: region.name, value: written, expected, action }];
      }),
    ),
  );
}
