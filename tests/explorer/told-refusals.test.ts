import { describe, expect, test } from "vitest";
import { viewAsked } from "../../src/explorer/address.ts";
import { shown } from "../../src/explorer/shown.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { explored } from "./choices.ts";

const tables = new Map(explored);

/** Why an address is refused. */
function refusedAt(id: string, query: string): string {
  const table = tables.get(id);
  const answer = table && shown(table, viewAsked(query, table).view);
  return answer && isRefusal(answer) ? answer.refused : expect.fail(`${id} shows ${query}`);
}

describe("a refusal asks for nothing that cannot be done", () => {
  const ACCOUNTS = "x=aar&serie=post&f.status=regnskab&vis=indeks";

  test.each([ACCOUNTS, `${ACCOUNTS}&f.aar=*`])("a change over years that are in other units, at ?%s", (query) => {
    const refused = refusedAt("tilsynets-budget-og-regnskab", query);
    expect(refused).toMatch(/ i samme enhed\. Andre år er målt i mio\. kr\. og kan ikke sammenlignes med dem\./);
    expect(refused).not.toContain("Vælg flere");
  });

  test("more years are asked for where the choice leaves them out", () => {
    const [row] = tables.get("pladser-pr-kommune")?.rows ?? [];
    const refused = refusedAt("pladser-pr-kommune", `x=aar&f.aar=${row?.["aar"]}&f.ejerform=privat&vis=indeks`);
    expect(refused).toContain("Vælg flere.");
  });

  test("a share of years, which are split but no parts of a whole", () => {
    expect(refusedAt("pladser-pr-kommune", "x=ejerform&serie=aar&vis=andel")).toMatch(
      /^Årene er ikke dele af det samme, .* Vælg en anden opdeling/,
    );
  });
});
