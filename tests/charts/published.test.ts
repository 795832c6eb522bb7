import { describe, expect, test } from "vitest";
import { kommuneProfile } from "../../src/kommuner/kommune-profile.ts";
import { placesByKommune } from "../../src/analysis/pladser.ts";
import { rowsOf } from "../../src/catalogue.ts";
import pladser from "../../src/datasets/pladser-pr-kommune.ts";
import { kommuneEntries } from "../../src/kommuner/all.ts";
import { ownersFigure } from "../../src/kommuner/figures.ts";
import { measureFigure } from "../../src/kommuner/measure-figure.ts";
import { themeIds } from "../../src/model/themes.ts";
import { stories } from "../../src/stories/index.ts";
import { themeFigures } from "../../src/themes/index.ts";
import { coveringTexts, outsideFrame } from "./legible.ts";

const inStories = stories.flatMap(({ story, figures }) =>
  Object.values(figures).map((figure) => ({ of: story.slug, figure })),
);

const places = placesByKommune(rowsOf(pladser));
const onKommunePages = kommuneEntries.flatMap(({ kommune, measures }) => {
  const profile = kommuneProfile(places, kommune.kommunekode);
  return [
    ...measures.filter(({ standing }) => standing !== undefined).map(measureFigure),
    ...(profile ? [ownersFigure(profile)] : []),
  ].map((figure) => ({ of: kommune.kommune, figure }));
});

const inThemes = themeIds.flatMap((theme) => themeFigures(theme).map((figure) => ({ of: theme, figure })));

const pictures = [...inStories, ...inThemes, ...onKommunePages].flatMap(({ of, figure: { id, views } }) =>
  views.flatMap(({ value, chart }) =>
    (["narrow", "wide"] as const).map((size) => ({ name: `${of}, ${id}, ${value}, ${size}`, svg: chart[size] })),
  ),
);

test("there are figures in every story and on the page of every municipality that has one", () => {
  expect(inStories.length).toBeGreaterThanOrEqual(12);
  expect(onKommunePages.length).toBeGreaterThanOrEqual(33);
});

describe.each(pictures)("the published picture $name", ({ svg }) => {
  test("keeps every text inside its frame", () => {
    expect(outsideFrame(svg)).toEqual([]);
  });

  test("lets no text cover another", () => {
    expect(coveringTexts(svg)).toEqual([]);
  });
});
