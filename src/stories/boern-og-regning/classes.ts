import { computed } from "../../analysis/trace.ts";
import { number, spelled } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import { chosenFact, factOf } from "../../model/fact.ts";
import type { Children } from "./children.ts";

/** A child is counted until it is 18. */
const AGES = 18;
const CLASS = 25;

/** One child of so many: a fall that is larger or smaller wants another sentence. */
const ORDINALS: Partial<Record<number, string>> = Object.fromEntries(
  "femte sjette syvende ottende niende tiende ellevte tolvte trettende fjortende"
    .split(" ")
    .map((word, at) => [at + 5, word]),
);

/** What the children that a municipality has lost come to: in each year of age, in classes of a school, and as one of so many. */
export function inClasses({ name, by, before }: Children) {
  const perAge = computed(by.value / AGES, "børn", [by.account], `${number(by.value)} / ${number(AGES)}`);
  const classes = computed(
    Math.floor(perAge.value / CLASS),
    "klasser",
    [perAge],
    `hele klasser i ${number(perAge.value)} / ${number(CLASS)}`,
  );
  const oneOf = computed(
    Math.round(before.value / by.value),
    "børn",
    [before.account, by.account],
    `${number(before.value)} / ${number(by.value)}`,
  );
  const ordinal = (value: number): string =>
    needed(ORDINALS[value], `ord for, at hvert ${number(value)}. barn mangler`);
  return {
    ages: chosenFact(number(AGES), "Årgange af børn og unge", "på regningen er de talt, fra de er 0, til de er 17 år"),
    size: chosenFact(number(CLASS), "Børn i en skoleklasse", "vores regneeksempel; klasser er ikke lige store"),
    perAge: factOf(perAge, `Færre børn i hver årgang, hvis faldet var jævnt: ${name}`, number),
    classes: factOf(classes, `Hele skoleklasser i hver årgang, hvis faldet var jævnt: ${name}`, spelled),
    oneOf: factOf(oneOf, `Et barn mindre for hvert så mange: ${name}`, ordinal),
  };
}
