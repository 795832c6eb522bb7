import { expect, test } from "vitest";
import { toldNames } from "../../../scripts/data/told-names.ts";

const ten = ["Aa", "Bo", "Cy", "Do", "Eg", "Fy", "Ga", "Hi", "Is", "Jo"];
const told = "Bo, Cy, Do, Eg, Fy, Ga, Hi, Is, Jo";

test("ten names are all told, in the order of the alphabet", () => {
  expect(toldNames(ten.toReversed())).toBe(`${told} og Aa`);
});

test("of more names the first ten in the alphabet are told, and how many more there are", () => {
  expect(toldNames(["Ål", "Øl", ...ten.slice(1), "Ko"])).toBe(`${told}, Ko og 2 andre`);
});
