import { expect, test } from "vitest";
import { anomalies, published, publishedDataset } from "../../../src/catalogue.ts";
import { datasetFigure } from "../../../src/components/dataset/dataset-figure.ts";
import { doubtsOf } from "../../../src/figures/doubts-of.ts";
import { capital } from "../../../src/lib/format.ts";
import { rowAddress } from "../../../src/model/row-address.ts";
import { doubtAbout } from "../../../src/search/doubt-about.ts";
import { defaultView } from "../../../src/views/default-view.ts";
import { isRefusal } from "../../../src/views/refusal.ts";
import { resolve } from "../../../src/views/resolve.ts";

/** The sources of the rows that a dataset's picture shows. */
function sourcesShown(dataset: (typeof published)[number]): Set<unknown> {
  const view = defaultView(dataset);
  const resolved = view && resolve(dataset, view);
  if (!resolved || isRefusal(resolved)) return new Set();
  return new Set(resolved.marks.flatMap(({ rows }) => rows.map((at) => dataset.rows[at]?.["kilde"])));
}

test("a picture names the sources of the rows it shows, and no others", () => {
  const named = published.map((dataset) => [dataset.id, new Set(datasetFigure(dataset)?.sources)]);
  expect(named).toEqual(published.map((dataset) => [dataset.id, sourcesShown(dataset)]));
});

test("a picture of the newest year is not said to be of all years", () => {
  const narrowed = published.flatMap((dataset) => {
    const [only, ...more] = defaultView(dataset)?.filters["aar"] ?? [];
    return only !== undefined && more.length === 0 ? [{ only, years: datasetFigure(dataset)?.years }] : [];
  });
  expect(narrowed.length).toBeGreaterThan(0);
  expect(narrowed.filter(({ only, years }) => years !== only)).toEqual([]);
});

test("the grave contradictions of a dataset stand beside its picture", () => {
  const grave = anomalies.filter(({ alvor }) => alvor === "hoej");
  expect(grave.length).toBeGreaterThan(3);
  const told = grave.flatMap(({ id, dataset }) => {
    const figure = datasetFigure(publishedDataset(dataset));
    return figure === undefined || figure.anomalies?.includes(id) ? [] : [id];
  });
  expect(told).toEqual([]);
});

test("a picture of what is about another year than its rows says so, under its title and in its source line", () => {
  const dataset = publishedDataset("flygtninge-pr-kommune");
  const aar = Number(dataset.rows.at(-1)?.["aar"]);
  const figure = datasetFigure(dataset);
  expect(figure?.years).toBe(`${aar + 1} (beregnet i ${aar})`);
  expect(figure?.subtitle).toContain(`${aar + 1} (beregnet i ${aar})`);
});

test("a picture bears the title that its dataset declares", () => {
  const titled = published.filter(({ view }) => view?.title !== undefined);
  expect(titled.length).toBeGreaterThan(0);
  expect(titled.map((dataset) => datasetFigure(dataset)?.headline)).toEqual(titled.map(({ view }) => view?.title));
});

test("no picture of travel times shows a difference between two of them beside these", () => {
  const dataset = publishedDataset("rejsetider");
  const view = defaultView(dataset);
  const resolved = view && resolve(dataset, view);
  const shown = resolved && !isRefusal(resolved) ? (resolved.series?.items ?? []) : [];
  expect(shown.length).toBeGreaterThan(1);
  expect(shown.map(({ code }) => code)).not.toContain("forskel");
});

const descriptionOf = (id: string): string => datasetFigure(publishedDataset(id))?.views[0]?.chart.description ?? "";

test("a value that its own source contradicts gravely is marked in the picture", () => {
  expect(descriptionOf("whistleblow")).toContain("Kilden modsiger sig selv: Øst i 2021.");
  expect(datasetFigure(publishedDataset("whistleblow"))?.note).toContain("hult mærke");
  expect(datasetFigure(publishedDataset("whistleblow-aarsager"))?.note ?? "").not.toContain("hult mærke");
});

const resolvedOf = (id: string) => {
  const dataset = publishedDataset(id);
  const view = defaultView(dataset);
  const resolved = view && resolve(dataset, view);
  if (!resolved || isRefusal(resolved)) throw new Error(`nothing is drawn of ${id}`);
  return { rows: dataset.rows, ...resolved };
};

test("the parts of a value that its own source contradicts gravely are marked, where these are drawn and not itself", () => {
  expect(descriptionOf("sundhedsklynger-midler")).toContain(
    "Kilden modsiger summen: Klynge By Kommunerne og Klynge By Regionen.",
  );
  expect(datasetFigure(publishedDataset("sundhedsklynger-midler"))?.note).toContain("hult mærke");
  expect(datasetFigure(publishedDataset("sundhedsklynger-midler"))?.views[0]?.chart.wide).toContain("stroke-dasharray");
});

test("a number of places that its municipality's page calls unsure is marked in the picture too", () => {
  expect(descriptionOf("pladser-pr-kommune")).toContain("Usikkert tal: Aalborg Privat.");
});

test("nothing that is told again in a later report is counted twice in one mark", () => {
  for (const id of ["tilkoebsydelser", "tilsynsregler", "dk2020-roller"]) {
    const { marks, rows } = resolvedOf(id);
    const years = marks.map((mark) => new Set(mark.rows.map((at) => rows[at]?.["aar"])).size);
    expect(Math.max(...years), id).toBe(1);
  }
});

test("results of half a year and targets of a whole one stand beside each other, and their title says so", () => {
  const { marks, rows } = resolvedOf("erhvervshus-sjaelland-tilfredshed");
  const periods = (type: string) => [
    ...new Set(
      marks.filter(({ series }) => series === type).flatMap((mark) => mark.rows.map((at) => rows[at]?.["periode"])),
    ),
  ];
  expect([periods("resultat"), periods("maal")]).toEqual([["1. halvår"], ["hele året"]]);
  const skilled = marks.filter(({ x }) => x.includes("kompetencer"));
  expect(skilled.map(({ series, value }) => [series, value])).toEqual([
    ["resultat", 74],
    ["maal", 80],
  ]);
});

test("the outcomes of applications add up to these, without another division of them", () => {
  const { marks, rows } = resolvedOf("vaesentlige-aendringer");
  const received = rows.find(({ omraade, opgoerelse }) => omraade === "tilbud" && opgoerelse === "modtaget");
  expect(marks.map(({ value }) => value).reduce((a, b) => a + b)).toBe(received?.["ansoegninger"]);
});

test("meetings that two counts are of are drawn by one, and the other is told of", () => {
  const { marks, rows } = resolvedOf("dialogmoeder");
  expect(new Set(marks.map(({ x }) => x))).toEqual(new Set(["afklarende", "paataenkt"]));
  const drawn = marks.filter(({ x }) => x === "paataenkt").reduce((sum, { value }) => sum + value, 0);
  const told = rows.find(({ opgoerelse, omraade }) => opgoerelse === "sendt" && omraade === "alle");
  expect(told?.["antal"]).toBe(drawn + 1);
  expect(datasetFigure(publishedDataset("dialogmoeder"))?.note).toContain("et møde mere");
});

test("numbers that a source waits to correct are hollow, with the reason, in the picture and in each choice", () => {
  const [of, reason] = [publishedDataset("erhvervshuse-brugerevaluering"), "justering forventes"];
  expect(datasetFigure(of)?.note).toContain(`som kilden tager forbehold for: ${reason}.`);
  expect(descriptionOf(of.id)).toContain(capital(reason));
  const [doubt] = doubtsOf(of);
  expect(doubt?.reason).toBe(reason);
  const marked = Object.entries(doubt?.at ?? {}).map(([measure, rows]) => [measure, rows.map((at) => of.rows[at])]);
  const unsettled = of.rows.filter(({ forbehold }) => forbehold !== null);
  expect(Object.fromEntries(marked)).toEqual(
    Object.fromEntries(of.columns.filter(({ role }) => role === "measure").map(({ name }) => [name, unsettled])),
  );
  expect(
    doubtAbout(
      of,
      "svarprocent",
      unsettled.map((row) => rowAddress(of.key, row)),
    ),
  ).toBe(reason);
});

test("a note says what a source does not divide", () => {
  expect(datasetFigure(publishedDataset("aktindsigt"))?.note).toBe(
    "Efter ansøger: Kilden fordeler ikke 33 af de 79 anmodninger.",
  );
});

test("a curve is broken where what is counted is of another place than before", () => {
  expect(descriptionOf("bpa-virksomheder")).toContain("Nord: brud i 2022, nu hele landet.");
});

test("kroner have øre only where the source has them", () => {
  expect(descriptionOf("bpa-takster")).toContain("7.137 i 2019");
  expect(descriptionOf("bpa-takster")).toContain("19.454,40 i 2018");
});

test("the total of all houses has no place in the rank of the houses", () => {
  const dataset = publishedDataset("erhvervshuse-brugerevaluering");
  const view = defaultView(dataset);
  const resolved = view && resolve(dataset, view);
  const houses = resolved && !isRefusal(resolved) ? resolved.x.items.map(({ code }) => code) : [];
  expect(houses.at(-1)).toBe("Alle erhvervshuse");
  expect(houses.length).toBe(7);
});

test("rows that we have counted are said to be counted by us", () => {
  expect(datasetFigure(publishedDataset("eu-kontorets-medlemmer"))?.note).toBe("Optalt af os.");
});

test("a span of prices is drawn as a span", () => {
  const dataset = publishedDataset("trafikoensker");
  const view = defaultView(dataset);
  const resolved = view && resolve(dataset, view);
  const spans =
    resolved && !isRefusal(resolved) ? resolved.marks.flatMap(({ interval }) => (interval ? [interval] : [])) : [];
  expect(spans).toEqual([[200, 300]]);
});

test("a title of a picture is one that a newspaper would print, and not that of its dataset once more", () => {
  const titles = published.flatMap((dataset) => {
    const headline = datasetFigure(dataset)?.headline;
    return typeof headline === "string" ? [{ headline, dataset: dataset.title }] : [];
  });
  expect(titles.length).toBeGreaterThan(100);
  const ofDatabase =
    /, fordelt på (?:slags|niveau|temaer)$|^(?:Antal|Beløb|Værdi|Andel (?:år|efter)|Punkter|Rækker|Gange)\b|\b(?:kategori|opgørelse|slags tal)$/;
  expect(titles.filter(({ headline }) => ofDatabase.test(headline))).toEqual([]);
  expect(titles.filter(({ headline, dataset }) => headline === dataset)).toEqual([]);
});

test("bars in small pictures beside each other are as long as their values, on a phone and on a wide screen", () => {
  for (const id of ["dk2020-roller", "tilsynsregler", "tilkoebsydelser", "aktindsigt"]) {
    const chart = datasetFigure(publishedDataset(id))?.views[0]?.chart;
    for (const svg of [chart?.narrow ?? "", chart?.wide ?? ""]) {
      const bars = [...svg.matchAll(/<rect [^>]*?width="([\d.]+)"[^>]*?data-v="[^"]*: (\d+)/g)];
      const [widths, values] = [bars.map(([, width]) => Number(width)), bars.map(([, , value]) => Number(value))];
      expect(widths.length, id).toBeGreaterThan(4);
      const unit = Math.max(...widths) / Math.max(...values);
      const off = widths.map((width, at) => Math.abs(width - unit * (values[at] ?? 0)));
      expect(Math.max(...off), id).toBeLessThan(2);
    }
  }
});
