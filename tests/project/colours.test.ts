import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const sheets = globSync("src/styles/*.css").map((file) => ({ file, css: readFileSync(file, "utf8") }));

/** The selectors of the rules that use a custom property. */
const usersOf = (property: string): string[] =>
  sheets.flatMap(({ css }) =>
    [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
      .filter(([, , rules = ""]) => rules.includes(`var(${property})`))
      .map(([, selector = ""]) => selector.trim()),
  );

test("the signal colour is the figures' alone: no style sheet gives it to anything else", () => {
  expect(sheets.some(({ css }) => css.includes("--signal:"))).toBe(true);
  expect(usersOf("--signal")).toEqual([]);
});

test("the colour of doubt is for notices and for how grave a contradiction is, and for nothing else", () => {
  const users = usersOf("--doubt").flatMap((selector) => selector.split(/,\s*/));
  expect(users.length).toBeGreaterThan(0);
  expect(users.filter((selector) => !/^\.(?:notice|severity)\b/.test(selector))).toEqual([]);
});
