import { expect, test } from "vitest";
import { shownAt, tableAt } from "../explorer/shown-at.ts";

test("parties without a number beside one that has some are said to be left out", () => {
  const parties = tableAt("klimaerhvervsskole-partnerskab").rows.filter(({ slags }) => slags === "part");
  const { length } = parties.filter(({ antal }) => antal === null);
  expect(length).toBeGreaterThan(1);
  expect(shownAt("klimaerhvervsskole-partnerskab", "maal=antal&form=tal").notes).toContain(
    `Ikke med: ${length} punkter uden tal i »Antal«.`,
  );
});

test("nothing is left out where the things themselves are counted", () => {
  expect(shownAt("klimaerhvervsskole-partnerskab", "").notes.join(" ")).not.toContain("uden tal");
});
