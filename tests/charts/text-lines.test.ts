import { describe, expect, test } from "vitest";
import { textLines, textWidth } from "../../src/charts/text-lines.ts";

describe("the width of a text", () => {
  test("is the sum of its letters, and follows the size of the type", () => {
    expect(textWidth("")).toBe(0);
    expect(textWidth("Læsø")).toBeCloseTo(textWidth("Læ") + textWidth("sø"), 9);
    expect(textWidth("Læsø", 26)).toBeCloseTo(2 * textWidth("Læsø", 13), 9);
  });

  test("is more for broad letters than for thin ones", () => {
    expect(textWidth("mmm")).toBeGreaterThan(textWidth("nnn"));
    expect(textWidth("nnn")).toBeGreaterThan(textWidth("iii"));
    expect(textWidth("NNN")).toBeGreaterThan(textWidth("nnn"));
  });
});

describe("a text in lines", () => {
  const text = "Partnerskabet bestemmer, hvad en god klimaplan er";

  test("is one line where it fits", () => {
    expect(textLines(text, 1000)).toEqual([text]);
  });

  test.each([90, 120, 160, 200])("fits a width of %d and has all its words in order", (width) => {
    const lines = textLines(text, width);
    expect(Math.max(...lines.map((line) => textWidth(line)))).toBeLessThanOrEqual(width);
    expect(lines.join(" ")).toBe(text);
  });

  test("has lines that are about equally long, in as few as there must be", () => {
    expect(textLines("en to tre fire fem", textWidth("en to tre fire"))).toEqual(["en to tre", "fire fem"]);
  });

  test("is broken after a hyphen, and keeps it", () => {
    expect(textLines("drifts-og vækst", textWidth("drifts-"))).toEqual(["drifts-", "og", "vækst"]);
  });

  test("has a word that is wider than the line alone on its line", () => {
    expect(textLines("i Vesthimmerlands nu", 40)).toEqual(["i", "Vesthimmerlands", "nu"]);
  });

  test("is one empty or one short line when there is little of it", () => {
    expect(textLines("KL", 5)).toEqual(["KL"]);
  });
});
