import { expect, test } from "vitest";
import { z } from "zod";
import { shown } from "../../src/explorer/shown.ts";
import * as col from "../../src/model/columns.ts";
import { columns } from "../../src/model/shape.ts";
import { chooseChannel } from "../../src/explorer/choose.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { resolve } from "../../src/views/resolve.ts";
import { explored } from "../explorer/choices.ts";
import { viewOf } from "./tables.ts";

const UNDIVIDED = /Kilden fordeler ikke/;

/** Ten cases, all of which are divided by kind, and eight of them by outcome; or by parts that share nothing. */
const cases = (disjoint?: true) => ({
  columns: columns(
    z.object({
      opdeling: col.choice(
        "Opdeling",
        "Opdelingen.",
        { alle: "Alle", slags: "Slags", udfald: "Udfald" },
        { sums: { alle: "more" }, ...(disjoint ? { disjoint } : {}) },
      ),
      kategori: col.category("Kategori", "Kategorien.", { sums: { Alle: "more" } }),
      antal: col.count("Sager", "Antallet.", "sager"),
    }),
  ),
  key: ["opdeling", "kategori"],
  rows: [
    { opdeling: "alle", kategori: "Alle", antal: 10 },
    { opdeling: "slags", kategori: "Små", antal: 6 },
    { opdeling: "slags", kategori: "Store", antal: 4 },
    { opdeling: "udfald", kategori: "Ja", antal: 8 },
  ],
});
const view = viewOf({ measure: "antal", x: "kategori", facet: "opdeling" });

test("what a source does not divide is told where small pictures divide the same, and not where they are its parts", () => {
  expect(resolve(cases(), view)).toMatchObject({ notes: ["Udfald: Kilden fordeler ikke 2 af de 10 sager."] });
  expect(resolve(cases(true), view)).toMatchObject({ notes: [] });
});

test.each(explored)(
  "no note of %s says of a part of a whole that the source leaves the other parts undivided",
  (_, table) => {
    for (const { name, disjoint } of table.columns.filter(({ role }) => role === "dimension" || role === "place")) {
      if (!disjoint || name === table.standard.x) continue;
      const answer = shown(table, chooseChannel(table, table.standard, "facet", name));
      expect(isRefusal(answer) ? "" : answer.notes.join(" "), name).not.toMatch(UNDIVIDED);
    }
  },
);

test("evaluations of two kinds of companies are each told in full", () => {
  const [, table] = explored.find(([id]) => id === "erhvervshuse-brugerevaluering") ?? [];
  if (!table) throw new Error("evaluations can be explored");
  const { series: _series, ...standard } = table.standard;
  const answer = shown(table, { ...standard, measure: "evalueringer_sendt", facet: "segment", form: "soejler" });
  expect(answer).toMatchObject({ notes: expect.not.arrayContaining([expect.stringMatching(UNDIVIDED)]) });
});
