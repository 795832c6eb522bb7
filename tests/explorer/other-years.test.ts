import { describe, expect, test } from "vitest";
import { viewAsked } from "../../src/explorer/address.ts";
import { isSameView } from "../../src/views/address.ts";
import { refusedAt, shownAt, tableAt, wordsAt } from "./shown-at.ts";

describe("an empty time is none", () => {
  test.each([
    ["flygtninge-landstal", "serie=dato&vis=forskel", "Dato"],
    ["infrastrukturplan-projekter", "serie=byggestart&vis=indeks", "Byggestart"],
    ["klimaerhvervsskoler", "maal=vaerdi&x=status&serie=til_aar&vis=forskel", "Til år"],
  ])("%s?%s is told against none", (id, query, column) => {
    expect(refusedAt(id, query)).toMatch(new RegExp(`^»${column}« er tom i nogle rækker\\.`));
  });
});

describe("years that no channel tells apart", () => {
  test.each([
    ["velfaerdsuddannelser-optag", "x=uddannelse&serie=-"],
    ["whistleblow", "x=tilsyn&serie=-"],
    ["klager-og-anke", ""],
  ])("stand under the title of %s?%s", (id, query) => {
    const { marks } = shownAt(id, query);
    const { rows } = tableAt(id);
    const years = marks.flatMap((mark) => mark.rows.map((at) => Number(rows[at]?.["aar"])));
    const { subtitle } = wordsAt(id, query);
    expect(new Set(years).size).toBeGreaterThan(1);
    expect(subtitle).toMatch(new RegExp(`${Math.min(...years)}(?:-|, | og ).*${Math.max(...years)}`));
  });

  test.each([
    ["whistleblow", "x=tilsyn&serie=-"],
    ["tilsynsbesoeg", "x=omraade&form=prikker"],
    ["klager-og-anke", ""],
  ])("and are told of each in %s?%s, where they are not the same", (id, query) => {
    expect(shownAt(id, query).notes.join(" ")).toMatch(
      /Nord: [\d-]+.*, Øst: [\d-]+.*\. Tallene kan derfor ikke sammenlignes\./,
    );
  });

  test("are told together where groups of them have no names", () => {
    expect(shownAt("nygodkendelser", "x=type&serie=tilsyn").notes).toContain(
      "Tallene er ikke fra de samme år og kan derfor ikke sammenlignes.",
    );
  });
});

describe("what is measured is of another year than its rows", () => {
  test.each(["x=aar", "serie=aar"])("and the axis and the key say so at ?%s", (query) => {
    const { x, series } = shownAt("flygtninge-pr-kommune", query);
    const years = [x, series].find((channel) => channel?.column.name === "aar");
    expect(years?.items.map(({ code, label }) => label === `${Number(code) + 1} (beregnet i ${code})`)).toEqual([true]);
  });

  test("one measure is of the year before", () => {
    const { x } = shownAt("flygtninge-pr-kommune", "maal=familiesammenfoerte&x=aar");
    expect(x.items.map(({ code, label }) => Number(code) - Number(label))).toEqual([1]);
  });

  test("the year that it is of can be asked for", () => {
    const [{ code = "" } = {}] = shownAt("flygtninge-pr-kommune", "x=aar").x.items;
    const table = tableAt("flygtninge-pr-kommune");
    const { view, gone } = viewAsked(`f.aar=${Number(code) + 1}`, table);
    expect(gone).toEqual([]);
    // The only year there is narrows nothing.
    expect(isSameView(view, table.standard, table.standard)).toBe(true);
  });
});
