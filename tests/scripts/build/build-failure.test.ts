import { expect, test } from "vitest";
import { buildFailure } from "../../../scripts/build/build-failure.ts";
import { StoriesError } from "../../../src/model/story-fault.ts";
import { ThemesError } from "../../../src/model/theme-fault.ts";

const claims = [
  { sentence: "På Læsø er alle pladser kommunale.", values: "26 af 27", address: "historier/pladser/laesoe" },
];

test("a story that is no longer true is told with sentence, values and what to do, and without a stack", () => {
  const text = buildFailure(new StoriesError([{ slug: "pladser", failed: claims }]), true);
  expect(text).toMatch(/»pladser«[^]*»På Læsø er alle pladser kommunale.«[^]*26 af 27[^]*Gør dette:/);
  expect(text).not.toMatch(/^\s+at /m);
});

test("a theme that cannot be drawn is told by its name and with what is missing, and is no error in the code", () => {
  const text = buildFailure(
    new ThemesError([{ theme: "transport", failed: [], missing: "Der mangler den største pulje." }]),
    true,
  );
  expect(text).toMatch(
    /»Transport og EU«[^]*Der mangler den største pulje\.[^]*src\/themes\/transport\/[^]*Gør dette:/,
  );
  expect(text).not.toMatch(/udvikler|^\s+at /m);
});

test("an error in the code is told with its stack, for a developer", () => {
  expect(buildFailure(new TypeError("x is not a function"), true)).toMatch(/udvikler[^]*x is not a function\n\s+at /);
});

test("a disk that is full is no error in the code", () => {
  const text = buildFailure(Object.assign(new Error("ENOSPC"), { code: "ENOSPC", path: "dist" }), true);
  expect([text.includes("Disken er fuld"), text.includes("udvikler")]).toEqual([true, false]);
});

test("a site that was never built is not said to stand", () => {
  const error = new TypeError("x is not a function");
  expect(buildFailure(error, true)).toContain("den side, der sidst blev bygget, står som før");
  expect(buildFailure(error, false)).not.toContain("står som før");
  expect(buildFailure(error, false)).toContain("Der er endnu ingen side.");
});
