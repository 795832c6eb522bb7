import { labelsIn } from "../client/search/codes.ts";
import { PINNED } from "../client/search/pinned-year.ts";
import { SOMEWHERE } from "../client/search/with-years.ts";
import { kommuneEntries } from "../kommuner/all.ts";
import { periodsOf } from "../model/periods-of.ts";
import type { Published } from "../model/published.ts";
import type { SearchRecord } from "../site/search-record.ts";
import { urls } from "../site/urls.ts";
import { defaultView } from "../views/default-view.ts";
import { periodOfYear } from "../views/period.ts";
import type { View } from "../views/view.ts";
import { codeViews } from "./code-views.ts";
import { coverageOf } from "./coverage.ts";
import { datasetWords } from "./dataset-words.ts";
import { kommuneViews } from "./kommune-views.ts";
import { otherPlaceViews } from "./other-place-views.ts";
import { signpost } from "./signpost.ts";
import { viewAt, YEAR } from "./view-at.ts";
import { areEverywhere, yearsOf } from "./years-of.ts";

const onKommunePages = new Set(
  kommuneEntries.flatMap(({ measures, mentions }) => [...measures, ...mentions].map(({ dataset }) => dataset.id)),
);

/** The years that a dataset is asked for by: those of its rows, and those that what it shows first is of, where these are others. */
function toldYears(dataset: Published, standard: View | undefined, years: readonly string[]): string[] {
  const periods = periodsOf(dataset);
  const own = years.flatMap(
    (year) => periodOfYear(periods, standard?.measure ?? "", Number(year))?.match(/\d{4}/g) ?? [],
  );
  return [...new Set([...years, ...own])].sort();
}

/** A dataset as it is found: by what it is, what it is divided by, and the places that it tells of. */
export function datasetRecord(dataset: Published): SearchRecord {
  const { id, title, description, theme } = dataset;
  const standard = defaultView(dataset);
  const codes = codeViews(dataset, standard);
  const years = yearsOf(dataset);
  const isChosen = (year: string): boolean =>
    standard?.filters[YEAR]?.[0] === year ||
    (standard !== undefined && viewAt(dataset, standard, [[YEAR, year]])?.query === `f.${YEAR}=${year}`);
  const told = toldYears(dataset, standard, years);
  // Another view may have numbers of another year, where nothing narrows the first one to its own.
  const [only, another] = standard === undefined ? [] : (standard.filters[YEAR] ?? years);
  const pin = (year: string): string => (year === only && another === undefined ? year + PINNED : year);
  const views = [...kommuneViews(dataset, standard), ...otherPlaceViews(dataset, standard)];
  const measured = views.flatMap(({ t }) => t ?? []);
  const words = datasetWords(dataset, [title, signpost(description), ...labelsIn(codes), ...measured]);
  const covers = coverageOf(views);
  return {
    ...{ u: urls.dataset(id), t: title, k: "Datasæt", d: signpost(description) },
    ...(words === "" ? {} : { w: words }),
    ...(views.length > 0 ? { v: views } : {}),
    ...(Object.keys(codes).length > 0 ? { c: codes } : {}),
    ...(years.length === 0
      ? {}
      : {
          y:
            (years.every(isChosen) ? "=" : "") +
            told.map(pin).join(" ") +
            (areEverywhere(dataset, years) ? "" : SOMEWHERE),
        }),
    ...(onKommunePages.has(id) ? { p: theme } : {}),
    ...(covers === undefined ? {} : { o: covers }),
  };
}
