import { describe, expect, test } from "vitest";
import { kommunerWithPage } from "../../src/analysis/kommune-pages.ts";
import { kommuneProfile } from "../../src/analysis/kommune-profile.ts";
import { placesByKommune } from "../../src/analysis/pladser.ts";
import { kommuner, rowsOf } from "../../src/catalogue.ts";
import type { FigureSpec } from "../../src/charts/figure.ts";
import pladser from "../../src/datasets/pladser-pr-kommune.ts";
import { compareFigure, ownersFigure } from "../../src/kommuner/figures.ts";
import { coveringTexts, outsideFrame } from "./legible.ts";

const stories = import.meta.glob<Record<string, FigureSpec>>("../../src/stories/*/figures.ts", { eager: true });
const inStories = Object.entries(stories).flatMap(([path, figures]) =>
  Object.values(figures)
    .filter((figure) => Array.isArray(figure.views))
    .map((figure) => ({ of: path.split("/").at(-2), figure })),
);

const places = placesByKommune(rowsOf(pladser));
const onKommunePages = kommunerWithPage(kommuner, places).flatMap(({ kommunekode, kommune }) => {
  const profile = kommuneProfile(places, kommunekode);
  if (!profile) return [];
  const peers = places.filter((row) => row.aar === profile.last.aar);
  return [ownersFigure(profile), compareFigure(profile, peers)].map((figure) => ({ of: kommune, figure }));
});

const pictures = [...inStories, ...onKommunePages].flatMap(({ of, figure: { id, views } }) =>
  views.flatMap(({ value, chart }) =>
    (["narrow", "wide"] as const).map((size) => ({ name: `${of}, ${id}, ${value}, ${size}`, svg: chart[size] })),
  ),
);

test("there are figures in every story and on the page of every municipality that has one", () => {
  expect(inStories.length).toBeGreaterThanOrEqual(12);
  expect(onKommunePages).toHaveLength(22);
});

describe.each(pictures)("the published picture $name", ({ svg }) => {
  test("keeps every text inside its frame", () => {
    expect(outsideFrame(svg)).toEqual([]);
  });

  test("lets no text cover another", () => {
    expect(coveringTexts(svg)).toEqual([]);
  });
});
