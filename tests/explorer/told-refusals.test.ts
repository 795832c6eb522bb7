import { describe, expect, test } from "vitest";
import { refusedAt, tableAt } from "./shown-at.ts";

describe("a refusal asks for nothing that cannot be done", () => {
  const ACCOUNTS = "x=aar&serie=post&f.status=regnskab&vis=indeks";

  test.each([ACCOUNTS, `${ACCOUNTS}&f.aar=*`])("a change over years that are in other units, at ?%s", (query) => {
    const refused = refusedAt("tilsynets-budget-og-regnskab", query);
    expect(refused).toMatch(/ i samme enhed\. Andre år står i mio\. kr\. Vis/);
    expect(refused).not.toContain("Vælg flere");
  });

  test("more years are asked for where the choice leaves them out", () => {
    const [row] = tableAt("pladser-pr-kommune").rows;
    const refused = refusedAt("pladser-pr-kommune", `x=aar&f.aar=${row?.["aar"]}&f.ejerform=privat&vis=indeks`);
    expect(refused).toMatch(/ Et indeks kræver to år\. Vælg flere år\.$/);
  });

  test.each(["erhvervshus-resultatmaal", "tilsynets-udvikling"])(
    "what other things are measured in another year says nothing of these: %s",
    (id) => {
      expect(refusedAt(id, "vis=aendring")).toMatch(
        /^Valget har kun tal for \d{4}\. En ændring kræver to år\. Vis tallene, som de er\.$/,
      );
    },
  );

  test("numbers of two years under one are of no single one of them", () => {
    expect(refusedAt("biokul-finansiering", "vis=forskel")).toMatch(/^Der er kun tal for (\d{4}) og \d{4} under ét\./);
  });

  test("shares of parts that are one of each", () => {
    expect(refusedAt("sundhedsklynger-kommuner", "serie=kommune&felt=region&vis=andel&form=stablet")).toMatch(
      /^Hver del er kun én/,
    );
  });

  test("a share of years, which are split but no parts of a whole", () => {
    expect(refusedAt("pladser-pr-kommune", "x=ejerform&serie=aar&vis=andel")).toMatch(
      /^Årene er ikke dele af det samme, .* Vælg en anden opdeling/,
    );
  });
});
