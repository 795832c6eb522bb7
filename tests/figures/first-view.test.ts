import { expect, test } from "vitest";
import { firstView } from "../../src/figures/first-view.ts";
import { viewCaption } from "../../src/figures/view-caption.ts";
import { textOf } from "../../src/model/words.ts";
import { needed } from "../../src/lib/needed.ts";
import { stories } from "../../src/stories/index.ts";

const leadOf = (slug: string) =>
  needed(
    stories.find(({ story }) => story.slug === slug),
    slug,
  ).figures.lead;

test("a figure with its first view alone has the headline, sources and years of that view", () => {
  const whole = leadOf("dk2020");
  const alone = firstView(whole);
  const [view] = whole.views;
  expect(whole.sources.length).toBeGreaterThan(alone.sources.length);
  expect(alone.years).toBe(view?.label.split(" ").at(-1));
  expect(textOf(alone.headline)).toContain(view?.label.split(" ")[0]);
  expect(firstView(leadOf("pladser")).years).toMatch(/^\d{4}$/);
});

test("how another picture is read is not told beside the first alone", () => {
  const map = needed(stories.find(({ story }) => story.slug === "pladser")?.figures["map"], "map");
  expect(map.views.map(({ reading }) => reading !== undefined)).toEqual([false, true, false]);
  expect(firstView(map).views).toEqual([map.views[0]]);
  expect(firstView(map).reading).toBeUndefined();
});

test("every view of a figure that rests on rows says its sources and years", () => {
  const figures = stories.flatMap((story) => Object.values(story.figures)).filter(({ rests }) => rests !== undefined);
  expect(figures.length).toBeGreaterThan(0);
  for (const { id, sources, views } of figures) {
    expect(new Set(views.flatMap((view) => view.sources ?? [])), id).toEqual(new Set(sources));
  }
});

test("the table of a view is called by its label and by what it shows, not by what is true of another view", () => {
  const { views, ...lead } = leadOf("erhvervshuse");
  expect(views.map((view) => viewCaption(lead, view))).toEqual([
    expect.stringMatching(/^Alle: Net Promoter Score i \d{4}\.$/),
    expect.stringMatching(
      /^Drift: Blandt de driftsvirksomheder, der svarede, nåede \p{L}+ af \p{L}+ huse målet, men /u,
    ),
    expect.stringMatching(/^Vækst: Blandt de vækstvirksomheder, der svarede, nåede alle \p{L}+ huse målet, men kun /u),
  ]);
  expect(
    viewCaption(
      { subtitle: "Takster, kr. pr. år. Ændringen står til højre" },
      { ...needed(views[0], "en visning"), label: "A" },
    ),
  ).toBe("A: Takster, kr. pr. år.");
});
