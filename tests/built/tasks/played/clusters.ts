import { expect } from "vitest";
import { number } from "../../../../src/lib/format.ts";
import { figureOf } from "../controls.ts";
import { followInList, rowsWith } from "../plain.ts";
import { rowsOf } from "../rows.ts";
import type { Task } from "../task.ts";

const own = rowsOf("klyngemidler-pr-indbygger").filter((row) => row["region"] === "Sjælland");
const paid = own.map((row) => ({ by: String(row["betaler"]), kr: number(Number(row["kr_pr_indbygger"]), 2) }));

export const clusters: Task = {
  asks: "Hvor mange penge får sundhedsklyngerne pr. indbygger i Region Sjælland?",
  limits: { clicks: 3, touches: 5, keys: 24 },
  async play(hand) {
    await hand.search("klyngemidler pr. indbygger");
    await hand.follow(hand.page.locator('.search-results a[href="/data/klyngemidler-pr-indbygger/"]'));
    for (const { by, kr } of paid) {
      const word = by === "region" ? "Regionen" : "Kommunerne";
      expect(await hand.read(figureOf(hand), "Sjælland", word)).toContain(kr);
    }
  },
  without: "figuren, dens tabel og alle rækkerne",
  async plainly(page) {
    await followInList(page, "Penge til sundhedsklynger pr. indbygger");
    const told = (await rowsWith(page, "Sjælland")).join("\n");
    for (const { kr } of paid) expect(told).toContain(kr);
  },
};
