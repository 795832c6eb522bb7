import { expect, test } from "vitest";
import { viewAsked } from "../../src/explorer/address.ts";
import { shown } from "../../src/explorer/shown.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { explored, oneChoiceAway } from "../explorer/choices.ts";
import { codeOf } from "../../src/views/view-table.ts";

const tables = new Map(explored);

/** What the notes under a figure say at an address. */
function notesAt(id: string, query: string): readonly string[] {
  const table = tables.get(id) ?? expect.fail(`${id} cannot be explored`);
  const answer = shown(table, viewAsked(query, table).view);
  return isRefusal(answer) ? expect.fail(answer.refused) : answer.notes;
}

test.each([
  [
    "another choice is in the way",
    "gennemfoerte-tilsyn",
    "f.tilsyn=Nord&f.tilsyn=Øst",
    "Øst er ikke med: ingen tal med valget i »Art«.",
  ],
  [
    "it is measured in another unit",
    "sagsbehandlingstid",
    "f.tilsyn=Nord&f.tilsyn=Øst&f.aar=2023&f.aar=2021&x=aar&serie=omraade",
    "Øst er ikke med: målt i en anden enhed.",
  ],
])("what is asked for and has no number is named where %s", (_, id, query, note) => {
  expect(notesAt(id, query)).toContain(note);
});

test("nothing is said of what was not asked for, nor where all that was asked for is there", () => {
  for (const query of ["", "f.tilsyn=Nord", "f.tilsyn=Nord&f.tilsyn=Øst&f.art=*"]) {
    expect(notesAt("gennemfoerte-tilsyn", query).join()).not.toContain("er ikke med:");
  }
});

test.each(explored)("each of two codes of %s that are chosen is in the figure, or its lack is told", (_, table) => {
  for (const [choice, view] of oneChoiceAway(table)) {
    if (!choice.endsWith(" to")) continue;
    const answer = shown(table, view);
    if (isRefusal(answer)) continue;
    const name = choice.replace(/ to$/, "");
    const drawn = new Set(answer.marks.flatMap(({ rows }) => rows.map((at) => codeOf(table.rows[at]?.[name]))));
    const lacking = view.filters[name]?.filter((code) => !drawn.has(code)) ?? [];
    if (lacking.length > 0) expect(answer.notes.join(" "), `${choice}: ${lacking.join()}`).toMatch(/ikke med/i);
  }
});
