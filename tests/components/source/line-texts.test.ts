import { expect, test } from "vitest";
import { proseMarkup, shownLine } from "../../../src/components/source/line-texts.ts";

test("a line that has not been read in says so", () => {
  expect(shownLine(undefined).shown).toBe("[teksten er ikke læst ind]");
});

test("columns keep their room, and an empty line its height", () => {
  expect(shownLine("  a    7  ").shown).toBe("  a    7");
  expect(shownLine(" \t").shown).toBe(" ");
});

test("a sign of the document's own typeface is told as a dot of a list", () => {
  expect(shownLine("\uf0b7 Pladser").shown).toBe("• Pladser");
});

test("only a line longer than a page is broken", () => {
  expect([shownLine("a ".repeat(60)).isProse, shownLine("a ".repeat(120)).isProse]).toEqual([false, true]);
});

test("a paragraph may be broken after a stroke between words, and is no markup", () => {
  expect(proseMarkup("aftaler/kontrakter <b> 1/2 og/eller")).toBe(
    "aftaler/<wbr>kontrakter &lt;b&gt; 1/2 og/<wbr>eller",
  );
});
