import { expect, test } from "vitest";
import { isLeftOut, withoutPersons } from "../../scripts/provenance/left-out.ts";

const none = () => false;
const one = (line: string): string | undefined => withoutPersons([line], none)[0];

test("a name of a person is left out, and what the person is stays", () => {
  expect(one("Oplæg ved Jens Peter Hansen-Holm, direktør, Rebild Kommune")).toBe(
    "Oplæg ved [navn udeladt], direktør, Rebild Kommune",
  );
});

test("a name that a published row has stays", () => {
  const names = new Set(["Jens Hansen"]);
  expect(withoutPersons(["Jens Hansen, Mette Hansen"], (name) => names.has(name))).toEqual([
    "Jens Hansen, [navn udeladt]",
  ]);
});

test("a name that is broken over lines is left out on both, and no line is lost", () => {
  expect(withoutPersons(["fra klyngerne: Bjarne ", "", "Holm, leder"], none)).toEqual([
    "fra klyngerne: [navn udeladt] ",
    "",
    "[navn udeladt], leder",
  ]);
});

test("a first name within a word or a place is no name of a person", () => {
  expect(one("Idag er Oles by ikke Annelund")).toBe("Idag er Oles by ikke Annelund");
});

test("mail addresses, telephone numbers and initials of officials are left out", () => {
  expect(one("Skriv til post.a@by-en.dk")).toBe("Skriv til [kontakt udeladt]");
  expect(one("Tlf. 11 22 33 44, lokal 5")).toBe("Tlf. [kontakt udeladt], lokal 5");
  expect(one("Ring (+45) 11 223 344")).toBe("Ring [kontakt udeladt]");
  expect(withoutPersons(["Sag 2020-1", "/abcdef", ""], none)).toEqual(["Sag 2020-1", "[navn udeladt]", ""]);
});

test("the numbers of a table are no telephone number", () => {
  expect(one("Morsø 13 13 26 26 ")).toBe("Morsø 13 13 26 26 ");
});

test("a line with something left out can be told from one that is whole", () => {
  expect([isLeftOut(one("Ole Holm") ?? ""), isLeftOut("Ole")]).toEqual([true, false]);
});
