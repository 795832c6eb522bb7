import { expect, test } from "vitest";
import { otherKind } from "../../src/charts/other-kind.ts";
import * as col from "../../src/model/columns.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { resolve } from "../../src/views/resolve.ts";
import type { View } from "../../src/views/view.ts";
import { viewOf } from "../views/tables.ts";
import { invented } from "./drawn.ts";

const table = invented(
  {
    aar: col.year("Året."),
    status: col.status("opgjort", "budget"),
    antal: col.count("Pladser", "Antallet.", "pladser"),
  },
  ["aar", "status"],
  [
    { aar: 2021, status: "opgjort", antal: 5 },
    { aar: 2022, status: "opgjort", antal: 6 },
    { aar: 2023, status: "budget", antal: 7 },
  ],
);

/** What is said of the kind of each value. */
function kinds(view: Partial<View>): string[][] {
  const resolved = resolve(table, viewOf({ measure: "antal", form: "soejler", ...view }));
  if (isRefusal(resolved)) throw new Error(resolved.refused);
  return resolved.marks.map((mark) => otherKind(resolved, mark));
}

test("a value of another kind than most says so, unless a column of the picture does", () => {
  expect(kinds({ x: "aar" })).toEqual([[], [], ["budget"]]);
  expect(kinds({ x: "aar", series: "status" })).toEqual([[], [], []]);
});
