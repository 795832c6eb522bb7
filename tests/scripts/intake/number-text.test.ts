import { expect, test } from "vitest";
import { isNothing, readNumber } from "../../../scripts/intake/number-text.ts";

test.each([
  ["1.306", { value: 1306, otherwise: 1.306 }],
  ["1,306", { value: 1.306, otherwise: 1306 }],
  ["1.306,5", { value: 1306.5, style: "dansk" }],
  ["1,306.5", { value: 1306.5, style: "engelsk" }],
  ["12,5 %", { value: 12.5, style: "dansk", unit: "%" }],
  ["20,3 mio.", { value: 20.3, style: "dansk", unit: "mio." }],
  ["2 mio. kr.", { value: 2, unit: "mio. kr." }],
  ["kr. 1 250", { value: 1250 }],
  ["1\u00a0250,75", { value: 1250.75, style: "dansk" }],
  ["−7", { value: -7 }],
  ["- 7,5", { value: -7.5, style: "dansk" }],
  ["26¹", { value: 26 }],
  ["26*", { value: 26 }],
  ["26 a)", { value: 26 }],
  ["536 pladser", { value: 536, unit: "pladser" }],
])("%s is a number", (text, read) => {
  expect(readNumber(text)).toEqual(Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined)));
});

test.each(["Læsø", "2024/25", "12.5.3", "1.30", "a1", "1,2,3", "", "--", "3-4", "1234567890123456"])(
  "»%s« is no number",
  (text) => {
    const read = readNumber(text);
    expect(text === "1.30" ? read : (read ?? "none")).toEqual(
      text === "1.30" ? { value: 1.3, style: "engelsk" } : "none",
    );
  },
);

test.each(["-", "–", "..", "…", "i.a.", "i.o.", "n/a", "\u00a0", "ukendt", "uoplyst"])(
  "»%s« says that there is none",
  (text) => {
    expect(isNothing(text)).toBe(true);
  },
);
