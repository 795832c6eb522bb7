import { expect, test } from "vitest";
import { linePlace, lineText } from "../../src/model/line-text.ts";

test("lines and runs of lines are listed as Danes list things", () => {
  expect(lineText("484")).toBe("linje 484");
  expect(lineText("476-477; 484; 490")).toBe("linje 476-477, 484 og 490");
});

test("lines of another text extract say which", () => {
  expect(lineText("000:2303-2308")).toBe("linje 2303-2308 i udtræk 000");
  expect(lineText("12; 000:7; 14")).toBe("linje 12 og 14 og linje 7 i udtræk 000");
});

test("tells many ranges by how many they are and where they begin and end", () => {
  expect(linePlace("40; 43-46; 54-68; 72-73; 78; 87-99; 104-124; 126-149; 159-167")).toBe(
    "9 steder mellem linje 40 og 167",
  );
});
test("tells few ranges, and those of more than one text extract, one by one", () => {
  expect(linePlace("476-477; 484")).toBe("linje 476-477 og 484");
  expect(linePlace("1; 2; 3; 4; 5; 6; 7; 8; 000:9")).toBe("linje 1, 2, 3, 4, 5, 6, 7 og 8 og linje 9 i udtræk 000");
});
