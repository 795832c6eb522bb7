import { expect, test } from "vitest";
import { tables } from "../../src/catalogue.ts";
import { allMade, attempt } from "../../src/figures/attempt.ts";
import { needed } from "../../src/lib/needed.ts";
import { claimOf, type Claim } from "../../src/model/story.ts";

const holds = claimOf("Det er sandt.", true);
const fails = claimOf("Det er ikke sandt.", false);
const failed = (address: string) => ({ sentence: "Det er ikke sandt.", values: "", address });
const told = (...claims: Claim[]) =>
  attempt(
    { slug: "a" },
    "historier/a",
    tables,
    () => ({ figures: [], claims, title: "Titel" }),
    ({ title }) => ({ title }),
  );

test("what the tables bear is made into what was asked for", () => {
  expect(told(holds)).toEqual({ title: "Titel" });
});

test("claims that fail are a fault of whose they are, by name or in a list", () => {
  expect(told(holds, fails)).toEqual({ fault: { slug: "a", failed: [failed("historier/a")] } });
  const named = attempt(
    { slug: "b" },
    "historier/b",
    tables,
    () => ({ figures: {}, claims: { holds, fails } }),
    () => ({}),
  );
  expect(named).toEqual({ fault: { slug: "b", failed: [failed("historier/b")] } });
});

test("something that is missing is a fault in words, and any other error is none", () => {
  const make = (tell: () => never) =>
    attempt(
      { slug: "a" },
      "historier/a",
      tables,
      () => ({ figures: [tell()] }),
      () => ({}),
    );
  expect(make(() => needed<never>(undefined, "taksten for 2024"))).toEqual({
    fault: { slug: "a", failed: [], missing: "Der mangler taksten for 2024." },
  });
  const broken = (): never => {
    throw new TypeError("broken");
  };
  expect(() => make(broken)).toThrow(TypeError);
});

test("all faults are handed on together, and without any all that was made", () => {
  const error = (faults: readonly object[]) => new Error(JSON.stringify(faults));
  const made = [{ title: "a" }, { title: "b" }];
  expect(allMade(made, error)).toEqual(made);
  const faults = [
    { slug: "a", failed: [] },
    { slug: "b", failed: [], missing: "Der mangler noget." },
  ];
  expect(() => allMade([...made, ...faults.map((fault) => ({ fault }))], error)).toThrow(JSON.stringify(faults));
});
