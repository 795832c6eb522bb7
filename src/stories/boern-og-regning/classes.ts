import { computed } from "../../analysis/trace.ts";
import { number, spelled } from "../../lib/format.ts";
import { chosenFact, factOf } from "../../model/fact.ts";
import type { Children } from "./children.ts";
import { ordinalOf } from "./ordinals.ts";

/** A child is counted until it is 18. */
const AGES = 18;
const CLASS = 25;

/** How near a share is to one of so many for it to be called that and no more. */
const NEAR = 0.1;

/** »hvert ottende«, or almost or more than that: of so many exactly as there are to each of them. */
function oneOfWords(exact: number): string {
  const whole = Math.round(exact);
  const how = exact - whole > NEAR ? "næsten " : whole - exact > NEAR ? "mere end " : "";
  return `${how}hvert ${ordinalOf(whole)}`;
}

/** What the children that a municipality has lost come to: in each year of age, in classes of a school, and as one of so many. */
export function inClasses({ name, by, before, after }: Children) {
  const perAge = computed(by.value / AGES, "børn", [by.account], `${number(by.value)} / ${number(AGES)}`);
  const classes = computed(
    Math.floor(perAge.value / CLASS),
    "klasser",
    [perAge],
    `hele klasser i ${number(perAge.value)} / ${number(CLASS)}`,
  );
  const oneOf = computed(
    before.value / by.value,
    "børn",
    [before.account, by.account],
    `${number(before.value)} / ${number(by.value)}`,
  );
  const many = Math.round(oneOf.value);
  const left = computed(
    (many * after.value) / before.value,
    "børn",
    [before.account, after.account],
    `${number(many)} × ${number(after.value)} / ${number(before.value)}`,
  );
  return {
    ages: chosenFact(number(AGES), "Årgange af børn og unge", "på regningen er de talt, fra de er 0, til de er 17 år"),
    size: chosenFact(number(CLASS), "Børn i en skoleklasse", "vores regneeksempel; klasser er ikke lige store"),
    perAge: factOf(perAge, `Færre børn i hver årgang, hvis faldet var jævnt: ${name}`, number),
    classes: factOf(classes, `Hele skoleklasser i hver årgang, hvis faldet var jævnt: ${name}`, spelled),
    oneOf: factOf(oneOf, `Et barn mindre for hvert så mange: ${name}`, oneOfWords),
    /** As many as one of them is gone of, and how many of those there are still. */
    many: chosenFact(spelled(many), "Så mange børn, der regnes ud fra", "så at der er omkring ét færre"),
    left: factOf(left, `Børn for hver ${spelled(many)}, der var før: ${name}`, (value) => spelled(Math.floor(value))),
  };
}
