import { expect, test } from "vitest";
import { kommuneEntries } from "../../src/kommuner/all.ts";
import { measureFigure } from "../../src/kommuner/measure-figure.ts";
import { rankingId } from "../../src/kommuner/ranking-link.ts";
import { rankingReadings } from "../../src/kommuner/ranking-readings.ts";
import { rankings } from "../../src/kommuner/rankings.ts";
import { needed } from "../../src/lib/needed.ts";

const compared = kommuneEntries.flatMap(({ measures }) => measures.filter(({ standing }) => standing));

test.each(compared.map((measured) => [`${measured.kommune.kommune}, ${measured.measure.id}`, measured] as const))(
  "the ranking reads each stroke of the strip of %s, from the left",
  (_, measured) => {
    const ranking = needed(
      rankings.find(({ id }) => id === rankingId(measured)),
      rankingId(measured),
    );
    const own = String(measured.kommune.kommunekode);
    const group = rankingReadings(ranking).find((members) => members.some(([code]) => code === own)) ?? [];
    const { narrow } = needed(measureFigure(measured).views[0], "striber").chart;
    const path = /<path class="all" d="([^"]*)"/.exec(narrow)?.[1] ?? "";
    const places = [...path.matchAll(/M([\d.]+)/g)].map(([, x]) => Number(x));
    expect(places).toHaveLength(group.length - 1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    // The stroke of the municipality itself reads the same in the picture as in the ranking.
    expect(narrow).toContain(`data-v="${group.find(([code]) => code === own)?.[1]}"`);
  },
);
