import { expect, test } from "vitest";
import { published } from "../../src/catalogue.ts";
import { otherKind, plainStatuses } from "../../src/charts/other-kind.ts";
import * as col from "../../src/model/columns.ts";
import { looseness } from "../../src/model/status.ts";
import { defaultView } from "../../src/views/default-view.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { resolve } from "../../src/views/resolve.ts";
import type { Resolved } from "../../src/views/resolved.ts";
import type { View } from "../../src/views/view.ts";
import { viewOf } from "../views/tables.ts";
import { invented } from "./drawn.ts";

const table = invented(
  {
    aar: col.year("Året."),
    status: col.status("opgjort", "regnskab", "budget", "selvrapporteret", "maal"),
    antal: col.count("Pladser", "Antallet.", "pladser"),
  },
  ["aar", "status"],
  [
    { aar: 2020, status: "regnskab", antal: 4 },
    { aar: 2021, status: "opgjort", antal: 5 },
    { aar: 2022, status: "budget", antal: 6 },
    { aar: 2023, status: "budget", antal: 7 },
    { aar: 2024, status: "budget", antal: 8 },
    { aar: 2025, status: "maal", antal: 9 },
    { aar: 2026, status: "selvrapporteret", antal: 9 },
  ],
);

function picture(view: Partial<View>): Resolved {
  const resolved = resolve(table, viewOf({ measure: "antal", form: "soejler", ...view }));
  if (isRefusal(resolved)) throw new Error(resolved.refused);
  return resolved;
}

/** What is said of the kind of each value. */
function kinds(view: Partial<View>): string[][] {
  const resolved = picture(view);
  return resolved.marks.map((mark) => otherKind(resolved, mark));
}

test("a value of a looser kind than others says so, however many they are, unless a column of the picture does", () => {
  const filters = { aar: ["2021", "2022", "2023"] };
  expect(kinds({ x: "aar", filters })).toEqual([[], ["budget"], ["budget"]]);
  expect(kinds({ x: "aar", series: "status", filters })).toEqual([[], [], []]);
});

test("all that has been counted or paid is filled, or else the firmest there is, and nothing is hollow where all are of one kind", () => {
  const filled = (...aar: string[]): string[] => [...plainStatuses(picture({ x: "aar", filters: { aar } }))].sort();
  expect(filled("2020", "2021", "2022", "2023", "2024")).toEqual(["opgjort", "regnskab"]);
  expect(filled("2022", "2023", "2025", "2026")).toEqual(["selvrapporteret"]);
  expect(filled("2022", "2023", "2024")).toEqual([]);
});

test("in no first picture is a kind filled that is looser than one that is hollow", () => {
  const pictures = published.flatMap((dataset) => {
    const view = defaultView(dataset);
    const resolved = view && resolve(dataset, view);
    return !resolved || isRefusal(resolved) ? [] : [resolved];
  });
  const mixed = pictures.filter((resolved) => plainStatuses(resolved).size > 0);
  expect(mixed.length).toBeGreaterThan(5);
  for (const resolved of mixed) {
    const plain = plainStatuses(resolved);
    const hollow = resolved.marks.flatMap(({ status }) => (status === null || plain.has(status) ? [] : [status]));
    expect(Math.max(...[...plain].map(looseness))).toBeLessThan(Math.min(...hollow.map(looseness)));
  }
});
