import { expect, test } from "vitest";
import { anomalies } from "../../../src/catalogue.ts";
import { isOfNumbers } from "../../../src/stories/et-ciffer-forkert/number-case.ts";
import { isOneDigitApart } from "../../../src/stories/et-ciffer-forkert/one-digit-apart.ts";

const calledByNumbers = (id: string) => {
  const found = anomalies.filter(isOfNumbers).find((anomaly) => anomaly.id === id);
  if (!found) throw new Error(`no contradiction of two numbers is called ${id}`);
  return found;
};

test.each([
  ["a hundred too few", "whistleblow-oest-total-2021"],
  ["ten too few", "dialogmoeder-oest-total-2021"],
  ["a number of a law", "lov-om-socialtilsyn-nummer"],
  ["a last digit that is more than one off", "nord-bestand-2023"],
])("one digit alone parts %s", (_, id) => {
  expect(isOneDigitApart(calledByNumbers(id))).toBe(true);
});

test.each([
  ["numbers of one digit, which always are alike but for one", "oest-afslag-2021"],
  ["rounding to whole numbers", "objektiv-andele-over-100"],
  ["a decimal that is left out", "bpa-timepris-2018"],
  ["one krone, as rounding gives", "objektiv-2018-en-krone"],
  ["two years of a decade", "oest-typologi-aarstal-2022"],
  ["what is not the same thing", "sjaelland-henvist-faelles-tal-2022"],
  ["what has no unit in common", "nord-tabel-16-mangler"],
])("it is more or less than one digit that parts %s", (_, id) => {
  expect(isOneDigitApart(calledByNumbers(id))).toBe(false);
});
