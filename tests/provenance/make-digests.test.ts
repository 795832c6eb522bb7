import { expect, test } from "vitest";
import { digestOf, digestText } from "../../scripts/provenance/digest.ts";
import { makeDigests } from "../../scripts/provenance/make-digests.ts";

const make = (extracts: Record<string, string | Uint8Array>, names = Object.keys(extracts), kept: string[] = []) =>
  makeDigests(
    names,
    new Map(Object.entries(extracts).map(([name, text]) => [name, Buffer.from(text)])),
    kept,
    "kilder",
    () => [],
  );

test("a text gives the digest of its lines", () => {
  const { digests, problems, lines } = make({ "001-k.txt": "Søer: 12\nIngen\n" });
  expect([[...digests], problems]).toEqual([[["001-k.json", digestText(digestOf("Søer: 12\nIngen\n", () => []))]], []]);
  expect(lines).toEqual(["001-k.txt: 2 linjer, tal på 1 af dem"]);
});

test.each([
  ["a PDF", "%PDF-1.7\n1 0 obj", "en tekstfil (txt); filen er et PDF-dokument, der har fået et nyt navn"],
  [
    "Windows-1252",
    Buffer.from("Søer: 12", "latin1"),
    "teksten i UTF-8; filen ser ud til at være gemt i Windows-1252 eller et andet tegnsæt",
  ],
  ["UTF-16", Buffer.from("Søer: 12", "utf16le"), "teksten i UTF-8; filen er gemt i UTF-16"],
  ["no text", "", "kildens tekst; filen er tom, eller der står hverken bogstaver eller tal i den"],
  ["blank lines", " \n\f\n", "kildens tekst; filen er tom, eller der står hverken bogstaver eller tal i den"],
  ["other bytes", `${"Søer".repeat(99)}\0`, "en tekstfil (txt); filen er ikke ren tekst"],
])("%s is no text of a source, and then no digest is written", (_what, bytes, expected) => {
  const { digests, problems } = make({ "000-god.txt": "1", "001-k.txt": bytes });
  expect(digests.size).toBe(0);
  expect(problems).toEqual([{ file: "kilder/001-k.txt", expected, action: expect.stringContaining("UTF-8") }]);
});

test("letters that the document itself has lost are no fault of the text", () => {
  expect(make({ "001-k.txt": "S\ufffder: 12" }).problems).toEqual([]);
});

test("a text that is missing is told of, with the name that was meant, and its digest is left", () => {
  const { digests, lines } = make(
    {},
    ["001-hues.txt", "009-ny-kilde.txt", "002-k.txt"],
    ["001-huse.json", "002-k.json", "008-tilskud-til-musik.json"],
  );
  expect(digests.size).toBe(0);
  expect(lines).toEqual([
    "001-hues.txt findes ikke i kilder. Mente du »001-huse.txt«? Så ret navnet i data/sources.csv.",
    "009-ny-kilde.txt findes ikke i kilder. Den er ikke læst ind før, så tallene fra den bliver ikke slået op.",
    "002-k.txt findes ikke i kilder. Dens tal står som før.",
    "008-tilskud-til-musik.json hører ikke til nogen kilde i data/sources.csv. Er kilden taget ud med vilje, så slet filen.",
  ]);
});
