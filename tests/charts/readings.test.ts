import { expect, test } from "vitest";
import { picture, readings } from "../../src/charts/picture.ts";
import { needed } from "../../src/lib/needed.ts";
import { published } from "../../src/catalogue.ts";
import { defaultView } from "../../src/views/default-view.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { resolve } from "../../src/views/resolve.ts";

/** All that is read out in a drawing. */
const readIn = (svg: string): Set<string> =>
  new Set([...svg.matchAll(/data-v="([^"]*)"/g)].map(([, text = ""]) => text));

test("a mark is known again by what is read out of it, in every mark of a drawing", () => {
  const dataset = needed(
    published.find(({ id }) => id === "pladser-pr-kommune"),
    "pladser-pr-kommune",
  );
  const resolved = resolve(dataset, needed(defaultView(dataset), "its first view"));
  if (isRefusal(resolved)) throw new Error(resolved.refused);
  const known = readings(resolved);
  expect([...known.values()].flat()).toHaveLength(resolved.marks.length);
  const drawn = readIn(picture(resolved).wide);
  expect(drawn.size).toBeGreaterThan(0);
  // A stack draws nothing of what is nothing.
  const some = [...known].filter(([, marks]) => marks.some(({ value }) => value !== 0)).map(([text]) => text);
  expect([...drawn].sort()).toEqual(some.sort());
});

test("a name that is a sentence is read without its full stop", () => {
  const dataset = needed(
    published.find(({ id }) => id === "indikatorscorer"),
    "indikatorscorer",
  );
  const resolved = resolve(dataset, needed(defaultView(dataset), "its first view"));
  if (isRefusal(resolved)) throw new Error(resolved.refused);
  expect(resolved.x.items.some(({ label }) => label.endsWith("."))).toBe(true);
  expect([...readings(resolved).keys()].filter((text) => /\.[,:]/.test(text))).toEqual([]);
});
