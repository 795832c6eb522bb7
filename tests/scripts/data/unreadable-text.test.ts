import { expect, test } from "vitest";
import { unreadableText } from "../../../scripts/data/unreadable-text.ts";

test.each(["", "Morsø", "30-50 %", "»også« – ½", "a\u00a0b", "👍", "é", "x".repeat(2_000)])(
  "%j can be read",
  (text) => {
    expect(unreadableText(text)).toBeUndefined();
  },
);

test.each([
  ["NUL", "a\0b", "et usynligt tegn efter »a«"],
  ["a bell", "\u0007", "et usynligt tegn først i cellen"],
  ["a line break", "den ene\nden anden", "et linjeskift efter »den ene«"],
  ["a line separator", "a\u2028b", "et linjeskift efter »a«"],
  ["a tab", "a\tb", "et tabulatortegn efter »a«"],
  ["a soft hyphen", "a\u00adb", "en blød bindestreg efter »a«"],
  ["right-to-left override", "a\u202eb", "et tegn, der vender skriveretningen efter »a«"],
  ["an isolate", "a\u2066b", "et tegn, der vender skriveretningen efter »a«"],
  ["zero-width space", "a\u200bb", "et usynligt tegn efter »a«"],
  ["word joiner", "a\u2060b", "et usynligt tegn efter »a«"],
  ["byte order mark", "a\ufeffb", "et usynligt tegn efter »a«"],
  ["a Hangul filler", "\u3164", "et usynligt tegn først i cellen"],
  ["a tag letter", "a\u{e0041}", "et usynligt tegn efter »a«"],
  ["a private letter", "a\ue000", "et usynligt tegn efter »a«"],
])("%s is refused and told of by the text before it", (_name, text, where) => {
  expect(unreadableText(text)?.expected).toBe(`tekst uden usynlige tegn; her er ${where}`);
});

test("a letter with its ring as a character of its own is refused, and the whole letter is given", () => {
  expect(unreadableText("Den bla\u030a bog")).toEqual({
    expected: "bogstaver som å skrevet som ét tegn; i »bla\u030a« er ringen eller prikkerne et tegn for sig",
    action: "Skriv »blå« forfra i hånden.",
  });
});

test("only the nearest of a long text before it is quoted", () => {
  expect(unreadableText(`${"a".repeat(50)}\0`)?.expected).toContain(`efter »${"a".repeat(20)}«`);
});

test("a text of a million letters is refused by its length", () => {
  expect(unreadableText("a".repeat(1_000_000))?.expected).toBe("en tekst på højst 2000 tegn; her er 1000000");
});
