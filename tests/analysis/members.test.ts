import { describe, expect, test } from "vitest";
import { lowestBy, members } from "../../src/analysis/members.ts";
import type { Traced } from "../../src/model/traced.ts";

interface House {
  name: string;
  score: Traced;
}

const house = (name: string, value: number): House => ({
  name,
  score: {
    ...{ value, unit: "point", origin: "trykt", formula: null },
    cells: [{ dataset: "huse", row: `r-${name}`, column: "nps" }],
  },
});
const [odense, aarhus, roskilde] = [house("Odense", 80), house("Aarhus", 83), house("Roskilde", 80)];
const score = (one: House): Traced => one.score;
const { which, howMany } = members<House>(({ name }) => name, "huse", "2019");

describe("members that something holds for", () => {
  test("are named in Danish order, each once, with the values that set them apart", () => {
    const fact = which([aarhus, odense, odense], "De bedste", score);
    expect(fact).toMatchObject({ text: "Odense og Aarhus", what: "De bedste, 2019", datasets: ["huse"] });
    expect(fact.account).toMatchObject({ origin: "beregnet", formula: "Odense: 80, Odense: 80, Aarhus: 83" });
  });

  test("are counted in a word, resting on all that were asked", () => {
    const fact = howMany([odense, aarhus, roskilde], "De bedste", ({ score: { value } }) => value > 80, score);
    expect(fact).toMatchObject({ value: 1, text: "én", what: "De bedste, 2019" });
    expect(fact.account.formula).toBe("1 af 3 huse");
    expect(fact.account.cells).toHaveLength(3);
  });
});

test("the lowest are all that share the lowest value", () => {
  expect(lowestBy([odense, aarhus, roskilde], score)).toEqual([odense, roskilde]);
  expect(() => lowestBy([], score)).toThrow(RangeError);
});
