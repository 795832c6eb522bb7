import { expect, test } from "vitest";
import { published } from "../../src/catalogue.ts";
import { firstOnPage, linePart, rangeAddress } from "../../src/model/line-address.ts";
import { linePieces } from "../../src/model/line-pieces.ts";
import { lineRanges } from "../../src/model/line-ranges.ts";
import { lineText } from "../../src/model/line-text.ts";

const KILDE = "kkr-a-2024-09";
const linked = (text: string, linjer: string) =>
  linePieces(text, KILDE, linjer).map(({ text: piece, href }) =>
    href ? `<${piece} ${href.split("/linjer/")[1]}>` : piece,
  );

test("each range of a text leads to its own lines", () => {
  const linjer = "476-477; 84";
  expect(linked(lineText(linjer), linjer)).toEqual(["<linje 476-477 301/#l476-477>", " og ", "<84 1/#l84>"]);
});

test("lines of another extract lead to the pages of that extract, and its number leads nowhere", () => {
  const linjer = "12; 000:7; 14";
  expect(linked(lineText(linjer), linjer)).toEqual([
    ...["<linje 12 1/#l12>", " og ", "<14 1/#l14>", " og "],
    ...["<linje 7 000-1/#l7>", " i udtræk 000"],
  ]);
});

test("the pieces are the text", () => {
  const text = "l.\u00a05; 000:17-18";
  expect(
    linePieces(text, KILDE, "5; 000:17-18")
      .map((piece) => piece.text)
      .join(""),
  ).toBe(text);
});

test("each range of a row, as its table names them, leads to the lines that it names and to no other", () => {
  const wrong = published.flatMap(({ id, rows }) =>
    rows.flatMap(({ kilde, linjer }) => {
      const text = String(linjer);
      const led = linePieces(`l.\u00a0${text}`, String(kilde), text).flatMap(({ href }) => href ?? []);
      const named = lineRanges(text).map((range) => rangeAddress(String(kilde), range));
      return led.join() === named.join() ? [] : [`${id}: ${text}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test("an address is of the line alone, and stays when rows come and go", () => {
  expect(rangeAddress(KILDE, { from: 300, to: 302 })).toBe(`/kilder/${KILDE}/linjer/1/#l300-302`);
  expect([firstOnPage(300), firstOnPage(301), linePart({ extract: "000", from: 301 })]).toEqual([1, 301, "000-301"]);
});
