import { expect } from "vitest";
import { number } from "../../../../src/lib/format.ts";
import { figureOf } from "../controls.ts";
import { followInList, rowsWith } from "../plain.ts";
import { rowsOf, yearsOf } from "../rows.ts";
import type { Task } from "../task.ts";

const totals = rowsOf("whistleblow").filter((row) => row["omraade"] === "alle");
const newest = ["Nord", "Øst"].map((tilsyn) => {
  const own = totals.filter((row) => row["tilsyn"] === tilsyn);
  const [, year] = yearsOf(own);
  const value = Number(own.find((row) => row["aar"] === year)?.["henvendelser"]);
  return { tilsyn, year: String(year), value: number(value) };
});

export const whistleblow: Task = {
  asks: "Hvor mange har fortalt om bekymrende forhold i Nord og i Øst?",
  limits: { clicks: 3, touches: 5, keys: 34 },
  async play(hand) {
    await hand.search("whistleblow Nord og Øst");
    await hand.follow(hand.page.locator('.search-results a[href^="/data/whistleblow/"]').first());
    for (const { tilsyn, year, value } of newest) {
      expect(await hand.read(figureOf(hand), tilsyn, year)).toContain(value);
    }
  },
  without: "figuren med begge socialtilsyn, dens tabel og alle rækkerne",
  async plainly(page) {
    await followInList(page, "Henvendelser om bekymrende forhold");
    for (const { tilsyn, year, value } of newest) {
      expect((await rowsWith(page, tilsyn, year)).join("\n")).toContain(value);
    }
    expect(await page.locator("figure svg:visible").count()).toBeGreaterThan(0);
  },
};
