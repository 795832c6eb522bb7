import { kommuner, nameOf, source, sources } from "../catalogue.ts";
import { newestInhabitants } from "../components/dataset/newest-inhabitants.ts";
import { anomalyAddress } from "../components/quality/anomaly-address.ts";
import { byDanish } from "../lib/collate.ts";
import { needed } from "../lib/needed.ts";
import { quantityInWords } from "../lib/quantity.ts";
import { isSmallBase } from "../lib/small-base.ts";
import type { ComparedMeasure, ComparisonFile } from "../model/comparison.ts";
import { hasInhabitantRate } from "../model/inhabitant-rate.ts";
import { STATUS } from "../model/status.ts";
import { themes } from "../model/themes.ts";
import { places, VALUE } from "./members-table.ts";
import { rankingDoubts } from "./ranking-doubts.ts";
import { rankingKilder, rankingName } from "./ranking-text.ts";
import { rankings, type Ranking } from "./rankings.ts";
import { sharedCells } from "./shared-cells.ts";

const sorted = [...kommuner].sort(byDanish(({ kommunekode }) => nameOf(kommunekode)));

/** How few the value of a municipality rests on, by code; a count rests on itself where it is told for inhabitants. */
function fewOf({ kind, unit, rows }: Ranking): ComparedMeasure["few"] {
  const isBase = kind === "count" && hasInhabitantRate(kind, unit);
  return Object.fromEntries(
    rows.flatMap(({ kommune: { kommunekode }, value, counted = isBase ? value : undefined }) =>
      counted && isSmallBase(counted.value)
        ? [[kommunekode, quantityInWords(counted.value, counted.unit ?? unit)]]
        : [],
    ),
  );
}

function measureOf(ranking: Ranking, rests: string[]): ComparedMeasure {
  const { id, title, unit, kind, decimals, status, note, firstOn, councils, dataset, rows } = ranking;
  const values = new Map(rows.map(({ kommune, value }) => [kommune.kommunekode, value.value]));
  return {
    ...{ id, name: rankingName(ranking), theme: themes[dataset.theme], inCouncils: councils.length > 0 },
    status: status === null ? null : STATUS[status],
    sources: rankingKilder(ranking).map((kilde) => source(kilde).titel),
    column: {
      ...{ name: VALUE, title, description: dataset.title, role: "measure", type: "decimal", kind, decimals },
      ...{ optional: false, ...(unit === null ? {} : { unit }) },
    },
    isComputed: rows.some(({ value }) => value.origin === "beregnet"),
    ...(note === undefined ? {} : { note }),
    ...(firstOn === undefined ? {} : { firstOn }),
    doubts: rankingDoubts(ranking).map(({ emne, id: doubt }) => ({
      id: doubt,
      text: emne,
      href: anomalyAddress(doubt),
    })),
    marks: Object.fromEntries(
      rows.flatMap(({ kommune, mark }) => (mark === undefined ? [] : [[kommune.kommunekode, mark]])),
    ),
    few: fewOf(ranking),
    rests,
    values: sorted.map(({ kommunekode }) => values.get(kommunekode) ?? null),
  };
}

/** Every measure that municipalities are compared by in the newest year it is known for, with the value of each. */
export function comparisonFile(): ComparisonFile {
  const { aar, indbyggere } = newestInhabitants();
  const compared = rankings.filter(({ newest }) => newest);
  const rests = sharedCells(compared.map(({ rows }) => rows.flatMap(({ value }) => value.cells)));
  return {
    columns: places,
    kommuner: sorted.map(({ kommunekode, kommune, aliasser, slug, region, kkr }) => ({
      ...{ kommunekode, kommune, name: nameOf(kommunekode), slug, region, kkr },
      ...(aliasser === null ? {} : { aliasser }),
    })),
    sources: sources.toSorted((a, b) => a.moede.localeCompare(b.moede)).map(({ titel }) => titel),
    measures: compared.map((ranking, at) => measureOf(ranking, rests[at] ?? [])),
    population: {
      aar,
      indbyggere: sorted.map(({ kommunekode, kommune }) =>
        needed(indbyggere.get(kommunekode), `indbyggertallet for ${kommune}`),
      ),
    },
  };
}
