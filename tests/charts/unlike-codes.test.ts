import { expect, test } from "vitest";
import { viewAsked } from "../../src/explorer/address.ts";
import { shown } from "../../src/explorer/shown.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { explored } from "../explorer/choices.ts";

const tables = new Map(explored);

function notesAt(id: string, query: string): string {
  const table = tables.get(id) ?? expect.fail(`${id} cannot be explored`);
  const answer = shown(table, viewAsked(query, table).view);
  return isRefusal(answer) ? expect.fail(answer.refused) : answer.notes.join(" ");
}

const INTENDED = "Slags tal: Tilsynets udgangspunkt (Plejefamilier og tilbud), ellers Ikke oplyst.";

test("a time that was aimed at is told from those beside it that were measured", () => {
  expect(notesAt("sagsbehandlingstid", "f.aar=2019")).toContain(INTENDED);
});

test.each([
  ["a channel shows it", "sagsbehandlingstid", "f.aar=2019&x=maal&serie=omraade"],
  ["all values have the same", "sagsbehandlingstid", ""],
  ["it follows from what is shown", "rejsetider", "f.til=*"],
  ["it is called the same", "rejsetider", "serie=status"],
  ["values are added", "tilsynsbesoeg", ""],
])("nothing is said where %s", (_, id, query) => {
  expect(notesAt(id, query)).not.toMatch(/, ellers |Tallene har ikke det samme/);
});
