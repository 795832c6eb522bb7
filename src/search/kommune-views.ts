import type { KommuneMeasure } from "../analysis/kommune-measures.ts";
import { kommuneEntries } from "../kommuner/all.ts";
import { periodText, titleText } from "../kommuner/measure-sentences.ts";
import type { Published } from "../model/published.ts";
import type { Column } from "../model/shape.ts";
import type { PlaceViews } from "../site/search-record.ts";
import { fitting } from "../views/fitting.ts";
import { isRefusal } from "../views/refusal.ts";
import { resolve } from "../views/resolve.ts";
import { codeOf } from "../views/view-table.ts";
import type { View } from "../views/view.ts";
import { jointViews } from "./joint-views.ts";
import { ownRates } from "./own-rates.ts";
import { placeOfKommune, places } from "./places.ts";
import { queryOf, viewAt, viewWith } from "./view-at.ts";
import { told, toldEarlier } from "./told-measure.ts";
import { viewGroups } from "./view-groups.ts";
import { withPlace } from "./with-place.ts";

/** The column that names the municipalities of a dataset: one name for each code, and one code for each name. */
function namingColumn({ columns, rows }: Published): Column | undefined {
  const own = rows.filter((row) => typeof row["kommunekode"] === "number");
  const codes = new Set(own.map((row) => row["kommunekode"])).size;
  const names = (column: Column): boolean => {
    if (column.name === "kommunekode" || !["place", "dimension"].includes(column.role)) return false;
    const pairs = new Set(own.map((row) => `${String(row["kommunekode"])}|${codeOf(row[column.name])}`));
    return pairs.size === codes && new Set(own.map((row) => codeOf(row[column.name]))).size === codes;
  };
  return codes === 0 ? undefined : (columns.find(({ codeList }) => codeList === "kommune") ?? columns.find(names));
}

/** The query of the view in which a measure of a municipality's page is seen; undefined where there is none. */
function measureQuery(
  dataset: Published,
  standard: View,
  { measure, aar }: Pick<KommuneMeasure, "measure" | "aar">,
  [column, code]: readonly [string, string],
): string | undefined {
  const where = Object.fromEntries(Object.entries(measure.where ?? {}).map(([name, value]) => [name, [value]]));
  const { series, facet, filters, ...rest } = standard;
  const view: View = {
    ...rest,
    ...(series === undefined || series in where ? {} : { series }),
    ...(facet === undefined || facet in where ? {} : { facet }),
    filters: { ...filters, ...where, ...("aar" in filters ? { aar: [String(aar)] } : {}) },
    measure: measure.column,
  };
  const placed = viewWith(view, [column, code]);
  const resolved = resolve(dataset, placed);
  if (isRefusal(resolved) || resolved.marks.length === 0) return undefined;
  return queryOf(
    fitting(placed, (one) => resolve(dataset, one)),
    standard,
    [column, code],
  );
}

/** How far a view is from the first one. */
const parameters = ({ q }: PlaceViews): number => q.split("&").length;

/** What a dataset says of each municipality, by what is measured, with the views that show it. */
export function kommuneViews(dataset: Published, standard: View | undefined): PlaceViews[] {
  const naming = namingColumn(dataset);
  const groups = viewGroups();
  const add = (
    title: string | undefined,
    query: string,
    told: string | undefined,
    kommunekode: number,
    code: string,
    year?: string,
  ) => {
    const place = placeOfKommune(kommunekode);
    if (place === undefined) return;
    const { q, named } = withPlace(query, code);
    const other = named && code !== places[place]?.n;
    const said = told?.replaceAll(places[place]?.n ?? "", "{}");
    const entry: PlaceViews["p"][number] = said === undefined ? [place] : [place, said];
    groups.add({ t: title, y: year, q }, other ? [place, said ?? "", code] : entry);
  };
  for (const { kommune, measures, mentions } of kommuneEntries) {
    const { kommunekode } = kommune;
    const row = dataset.rows.find((candidate) => candidate["kommunekode"] === kommunekode);
    if (!row) continue;
    const code = naming ? codeOf(row[naming.name]) : "";
    const plain = naming && standard ? viewAt(dataset, standard, [[naming.name, code]]) : undefined;
    const own = measures.filter((measured) => measured.dataset.id === dataset.id);
    for (const measured of own) {
      const query = naming && standard ? measureQuery(dataset, standard, measured, [naming.name, code]) : undefined;
      add(titleText(measured), query ?? plain?.query ?? "", told(measured), kommunekode, code);
      const { earlier, between = [], measure } = measured;
      if (!earlier || !naming || !standard) continue;
      for (const before of [earlier, ...between]) {
        const of = measureQuery(dataset, standard, { measure, aar: before.aar }, [naming.name, code]);
        const then = { ...measured, aar: before.aar };
        const years = (periodText(then).match(/\d{4}/g) ?? []).join(" ");
        if (of !== undefined) add(titleText(then), of, toldEarlier(measured, before), kommunekode, code, years);
      }
    }
    if (own.length > 0) continue;
    const said = mentions.find((mention) => mention.dataset.id === dataset.id)?.sentences.join(" ");
    add(undefined, plain?.query ?? "", plain?.told ?? said, kommunekode, code);
  }
  for (const { title, query, told, kommunekode, code } of naming && standard
    ? ownRates(dataset, standard, naming.name)
    : [])
    add(title, query, told, kommunekode, code);
  for (const { query, told, places: joint } of standard ? jointViews(dataset, standard) : [])
    for (const place of joint) groups.add({ t: undefined, y: undefined, q: query }, [place, told]);
  return groups.all().sort((a, b) => parameters(a) - parameters(b));
}
