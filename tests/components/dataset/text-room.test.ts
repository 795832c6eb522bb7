import { expect, test } from "vitest";
import { hasLongWords, textRoom } from "../../../src/components/dataset/text-room.ts";

const sentence = "x".repeat(49);

test("a column of short texts takes the room it takes", () => {
  expect(textRoom(["kort", "x".repeat(48)])).toBeUndefined();
});

test("a column with a sentence among many empty cells needs less room than one of sentences", () => {
  expect(textRoom(["", "", "", "", sentence])).toBe("some");
  expect(textRoom(["", "", sentence, sentence])).toBe("long");
});

test("a word of many letters needs room, and several short ones do not", () => {
  expect(hasLongWords(["behandling", "genoptræningsplaner"])).toBe(true);
  expect(hasLongWords(["børne- og ungeområdet", "Nord-Syd-forbindelse"])).toBe(false);
});
