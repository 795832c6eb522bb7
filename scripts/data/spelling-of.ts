import { editDistance } from "../../src/lib/edit-distance.ts";
import { REGIONS } from "../../src/model/regions.ts";
import { nameKey, nameLetters } from "./name-key.ts";

const KOMMUNE = /\s*\b(?:regions)?kommunes?$/i;
const COUNCIL = /^(?:region|kkr)\s+/i;
/** Names of more letters may differ in two, shorter ones in one: two would make many other words of them. */
const SHORT = 6;
/** A part of a name of two that stands for the whole has so many letters at least: `Lyngby`, never `Høje`. */
const PART = 5;

/** The region or its council that a text names and nothing else. */
export const regionNamed = (written: string): (typeof REGIONS)[number] | undefined =>
  REGIONS.find((region) => nameKey(region) === nameKey(written.replace(COUNCIL, "")));

/**
 * Whether a text can be another spelling of a municipality's name, and is no other word: the name but for a letter or two, a part of
 * one with a hyphen, or an abbreviation, which has a point or no vowels.
 */
export function isSpellingOf(written: string, kommune: string): boolean {
  if (!/^\p{Lu}/u.test(written) || regionNamed(written) !== undefined) return false;
  const own = nameLetters(written.replace(KOMMUNE, ""));
  const names = [kommune, ...kommune.split("-").filter(({ length }) => length >= PART)].map(nameLetters);
  return names.some((name) => own[0] === name[0] && (isNear(own, name) || (isShortened(written) && has(name, own))));
}

const isNear = (own: string, name: string): boolean => editDistance(own, name) <= (name.length > SHORT ? 2 : 1);

const isShortened = (written: string): boolean => written.includes(".") || !/[aeiouyæøå]/i.test(written);

/** Whether a name has the letters in this order. */
function has(name: string, letters: string): boolean {
  let at = -1;
  return [...letters].every((letter) => (at = name.indexOf(letter, at + 1)) >= 0);
}
