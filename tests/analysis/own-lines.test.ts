import { expect, test } from "vitest";
import { ownLines } from "../../src/analysis/own-lines.ts";

const LINES: Record<number, string> = {
  10: "Kommune\tIndbyggertal\tAndre",
  12: "360 Lolland\t41.105\t1.587\t",
  20: "Kommune\tFamiliesammenførte",
  22: "360 Lolland\t5",
  30: "Kvoter",
  32: "360 Lolland\t12",
  33: "492 Ærø\t-",
  40: "Lolland\t5",
};
const own = (linjer: string, values: readonly number[], names = ["Lolland"]): string =>
  ownLines(linjer, names, values, ({ from, to }) =>
    Object.entries(LINES)
      .filter(([line]) => Number(line) >= from && Number(line) <= to)
      .map(([, text]) => text)
      .join("\t"),
  );
const ALL = "12; 22; 32; 10; 20; 30";

test("a number has the line where it stands beside its name, and the line that heads it", () => {
  expect(own(ALL, [12])).toBe("32; 30");
  expect(own(ALL, [5])).toBe("22; 20");
  expect(own(ALL, [1587, 41105])).toBe("12; 10");
  expect(own(ALL, [5, 12])).toBe("22; 32; 20; 30");
});

test("what is none has the line with a dash", () => {
  expect(own("33; 30", [0], ["Ærø"])).toBe("33; 30");
  expect(own("22; 33; 20; 30", [0], ["Ærø", "Lolland"])).toBe("33; 30");
});

test("all headings before a line are its own where no other line has the name", () => {
  expect(own("32; 20; 30", [12])).toBe("32; 20; 30");
});

test("all lines are kept where the text does not tell which they are, and those that both have the number", () => {
  expect(own(ALL, [13])).toBe(ALL);
  expect(own(ALL, [12], ["Falster"])).toBe(ALL);
  expect(own("22; 40; 20", [5])).toBe("22; 40; 20");
  expect(own(ALL, [])).toBe(ALL);
});
