import { expect, test } from "vitest";
import { oneView } from "../../src/figures/one-view.ts";
import { viewCaption } from "../../src/figures/view-caption.ts";
import { textOf } from "../../src/model/words.ts";
import { needed } from "../../src/lib/needed.ts";
import { stories } from "../../src/stories/index.ts";

const figuresOf = (slug: string) =>
  needed(
    stories.find(({ story }) => story.slug === slug),
    slug,
  ).figures;
const leadOf = (slug: string) => figuresOf(slug).lead;

test("a figure with its first view alone has the headline, sources and years of that view", () => {
  const lead = leadOf("dk2020");
  const chart = needed(lead.views[0], "et billede").chart;
  const view = { value: "a", label: "Sjælland", chart, headline: "Sjælland alene", sources: ["a"], years: "2022" };
  const alone = oneView({ ...lead, sources: ["a", "b"], views: [view, { value: "b", label: "Landet", chart }] });
  expect(alone.sources).toEqual(["a"]);
  expect(alone.years).toBe("2022");
  expect(textOf(alone.headline)).toBe("Sjælland alene");
  const ofTwoYears = needed(figuresOf("ingen-hjemme")["places"], "a figure of two years");
  expect(ofTwoYears.years).toMatch(/ og /);
  expect(oneView(ofTwoYears).years).toMatch(/^\d{4}$/);
});

test("a figure that is told by scrolling is seen elsewhere as it ends, under the headline of all its steps", () => {
  const { alone: _, ...whole } = leadOf("ingen-hjemme");
  const alone = oneView(whole);
  expect(whole.byScrolling).toBe(true);
  expect(alone.views.map(({ value }) => value)).toEqual(whole.views.slice(-1).map(({ value }) => value));
  expect(alone.headline).toBe(whole.headline);
  expect(alone.views[0]?.headline).toBeUndefined();
});

test("of a figure told by scrolling the step that shows its headline stands alone, where it is named", () => {
  const whole = leadOf("ingen-hjemme");
  const alone = oneView(whole);
  expect(alone.views.map(({ value }) => value)).toEqual([whole.alone]);
  expect(textOf(alone.headline)).toBe(textOf(whole.headline));
  expect(whole.alone).toBe(whole.views[0]?.value);
});

test("how another picture is read is not told beside the first alone", () => {
  const { reading: _, ...plain } = needed(figuresOf("ingen-hjemme")["places"], "a figure of two views");
  const [first, second] = plain.views;
  const views = [needed(first, "a view"), { ...needed(second, "another"), reading: "Hver prik er ét besøg." }];
  expect(oneView({ ...plain, views }).views).toEqual([first]);
  expect(oneView({ ...plain, views }).reading).toBeUndefined();
});

test("every view of a figure that rests on rows says its sources and years", () => {
  const figures = stories.flatMap((story) => Object.values(story.figures)).filter(({ rests }) => rests !== undefined);
  expect(figures.length).toBeGreaterThan(0);
  for (const { id, sources, views } of figures) {
    expect(new Set(views.flatMap((view) => view.sources ?? [])), id).toEqual(new Set(sources));
  }
});

test("the table of a view is called by its label and by what it shows, not by what is true of another view", () => {
  const { views, ...lead } = leadOf("ingen-hjemme");
  expect(views.map((view) => viewCaption(lead, view))).toEqual([
    expect.stringMatching(/^Åbne og lukkede døre \d{4}: Tænk på de \d+ uanmeldte besøg i \d{4} som hundrede døre/),
    expect.stringMatching(/^Åbne og lukkede døre \d{4}: I \d{4} kom tilsynet uanmeldt /),
  ]);
  expect(
    viewCaption(
      { subtitle: "Takster, kr. pr. år. Ændringen står til højre" },
      { ...needed(figuresOf("ingen-hjemme")["places"]?.views[0], "en visning"), label: "A" },
    ),
  ).toBe("A: Takster, kr. pr. år.");
});
