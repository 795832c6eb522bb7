import { expect, test } from "vitest";
import { sourceRow } from "../../src/model/source.ts";

const { udtraek, moede, dato } = sourceRow.shape;

test.each(["003-kkr-nordjylland-2018-09.txt", "001-a.txt|000-a.txt"])("%j names text extracts", (text) => {
  expect(udtraek.safeParse(text).success).toBe(true);
});

test.each(["../a.txt", "/etc/passwd", "a/b.txt", "a.txt|../b.txt", "a.txt|", "a.pdf", ".txt", "C:\\a.txt"])(
  "%j is no name of a text extract",
  (text) => {
    expect(udtraek.safeParse(text).success).toBe(false);
  },
);

test("a meeting is in a month that there is, on a day that there is", () => {
  expect([moede.safeParse("2024-12").success, dato.safeParse("2024-02-29").success]).toEqual([true, true]);
  expect([moede.safeParse("2024-13").success, moede.safeParse("2024-99").success]).toEqual([false, false]);
  expect([dato.safeParse("2024-02-31").success, dato.safeParse("2023-02-29").success]).toEqual([false, false]);
});

test("a meeting is in a year that annexes can be of", () => {
  expect([moede.safeParse("9999-09").success, moede.safeParse("1024-09").success]).toEqual([false, false]);
});
