import { expect, test } from "vitest";
import { lineText } from "../../src/model/line-text.ts";

test("lines and runs of lines are listed as Danes list things", () => {
  expect(lineText("484")).toBe("linje 484");
  expect(lineText("476-477; 484; 490")).toBe("linje 476-477, 484 og 490");
});

test("lines of another text extract say which", () => {
  expect(lineText("000:2303-2308")).toBe("linje 2303-2308 i udtræk 000");
  expect(lineText("12; 000:7; 14")).toBe("linje 12 og 14 og linje 7 i udtræk 000");
});
