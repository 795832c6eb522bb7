import { expect, test } from "vitest";
import { picture } from "../../src/charts/picture.ts";
import { viewAsked } from "../../src/explorer/address.ts";
import { shown } from "../../src/explorer/shown.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { explored } from "../explorer/choices.ts";
import { elements, readOut } from "./drawn.ts";

const [, table] = explored.find(([id]) => id === "sundhedsklynger-kommuner") ?? expect.fail("no such table");

/** The texts of the key figures at an address, and what is read out at them. */
function figuresAt(query: string): { texts: string[]; read: string[] } {
  const answer = shown(table, viewAsked(query, table).view);
  if (isRefusal(answer)) return expect.fail(answer.refused);
  const { wide } = picture(answer);
  return { texts: elements(wide, "text").map(({ textContent }) => textContent ?? ""), read: readOut(wide) };
}

test("what is there once is told by its name, and by no number", () => {
  const { texts, read } = figuresAt("form=tal&f.kommune=Lejre");
  const own = table.rows.filter((row) => row["kommune"] === "Lejre").map((row) => String(row["klynge"]));
  expect(texts).toEqual(own);
  expect(read).toEqual(own.map((name) => expect.stringMatching(`^${name}: 1 `)));
});

test("what is there several times has a number beside its name", () => {
  const { texts } = figuresAt("form=tal&f.region=Sjælland");
  expect(texts.filter((text) => /^\d+$/.test(text)).length).toBe(texts.length / 2);
});
