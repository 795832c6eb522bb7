import { describe, expect, test } from "vitest";
import { shown } from "../../src/explorer/shown.ts";
import { viewOf } from "../../src/views/address.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { codeOf } from "../../src/views/view-table.ts";
import { isWithin } from "../../src/views/within-sum.ts";
import { explored, oneChoiceAway } from "../explorer/choices.ts";
import { shownAt } from "../explorer/shown-at.ts";

/** Why an address of a dataset is refused; empty where it is not. */
function refusalAt(id: string, query: string): string {
  const [, table] = explored.find(([name]) => name === id) ?? [];
  if (!table) throw new Error(`${id} can be explored`);
  const answer = shown(table, viewOf(query, table, table.standard).view);
  return isRefusal(answer) ? answer.refused : "";
}

describe("a share is refused", () => {
  test("where one of the parts lies within another", () => {
    expect(refusalAt("biokul-finansiering", "vis=andel&f.type=i-alt")).toMatch(
      /^»Budget i alt« rummer »Egenfinansiering i alt«/,
    );
  });

  test.each([
    ["biokul-finansiering", "f.type=kommune&f.type=landboforening", "Type"],
    ["infrastrukturplan-puljer", "f.kan_paavirkes=formentlig", "Påvirkelig"],
    ["infrastrukturplan-puljer", "f.kan_soeges=formentlig", "Ansøgning"],
  ])("where a choice in a column of %s that is not drawn decides which parts are left: %s", (id, query, column) => {
    expect(refusalAt(id, `vis=andel&${query}`)).toContain(`valget i »${column}« har skåret`);
  });

  test("where nothing is divided", () => {
    const query = "vis=andel&form=tal&f.enhed=Klyngesekretariat+2+i+en+medformandskommune";
    expect(refusalAt("sekretariatsmodeller", query)).toMatch(/kræver mindst to dele/);
  });

  test("where most of the small pictures have a single row", () => {
    expect(refusalAt("biokul-finansiering", "felt=type&vis=andel")).toMatch(/her er kun én i de fleste/);
  });

  test("but not where the cut is a whole of its own, or leaves nothing out", () => {
    expect(refusalAt("biokul-finansiering", "vis=andel")).toBe("");
    expect(refusalAt("infrastrukturplan-puljer", "vis=andel")).toBe("");
  });
});

test.each(explored)(
  "no share of %s that is one choice away has a part within another, or a hundred per cent alone",
  (_, table) => {
    for (const [choice, chosen] of oneChoiceAway(table)) {
      const view = { ...chosen, shown: "andel" } as const;
      const answer = shown(table, view);
      if (isRefusal(answer)) continue;
      const channel = view.series === undefined ? "x" : "series";
      const { sums = {} } = answer[channel]?.column ?? {};
      const wholes = [
        ...Map.groupBy(answer.marks, ({ facet, x }) => JSON.stringify([facet, channel === "x" ? "" : x])).values(),
      ];
      expect(Math.max(...wholes.map(({ length }) => length)), choice).toBeGreaterThan(1);
      for (const members of wholes) {
        const codes = members.map((mark) => codeOf(mark[channel]));
        expect(
          codes.filter((code) => codes.some((whole) => isWithin(sums, whole, code))),
          choice,
        ).toEqual([]);
      }
    }
  },
);

test("what several shares give a hundred per cent of is told, and not where all of them do together", () => {
  const within = (query: string) =>
    shownAt("tilsynspladser-efter-ejerform", `${query}&vis=andel`).notes.find((note) => note.startsWith("De giver"));
  expect([within(""), within("serie=-&felt=ejerform&form=prikker"), within("serie=-&x=maalgruppe")]).toEqual([
    "De giver 100 procent inden for »Målgruppe«.",
    "De giver 100 procent inden for »Ejerform«.",
    undefined,
  ]);
});
