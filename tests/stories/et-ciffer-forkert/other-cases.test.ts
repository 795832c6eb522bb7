import { expect, test } from "vitest";
import { anomalies, rowsOf, tables } from "../../../src/catalogue.ts";
import flygtninge from "../../../src/datasets/flygtninge-pr-kommune.ts";
import gennemfoerteTilsyn from "../../../src/datasets/gennemfoerte-tilsyn.ts";
import magt from "../../../src/datasets/magtindberetninger.ts";
import whistleblow from "../../../src/datasets/whistleblow.ts";
import { textOf } from "../../../src/model/words.ts";
import type { Anomaly } from "../../../src/model/anomaly.ts";
import { spelled } from "../../../src/lib/format.ts";
import { tell, theme } from "../../../src/stories/et-ciffer-forkert/story.ts";
import { tryStory } from "../../../src/stories/tell.ts";
import { withRows } from "../changed-tables.ts";
import { prose } from "../told-text.ts";
import { faultOf } from "../tried-story.ts";

const attempt = (change: (anomaly: Anomaly) => Anomaly | undefined) =>
  tryStory(
    "et-ciffer-forkert",
    { theme, tell },
    { ...tables, anomalies: anomalies.flatMap((anomaly) => change(anomaly) ?? []) },
  );

function failing(change: (anomaly: Anomaly) => Anomaly | undefined): string {
  const tried = attempt(change);
  if ("story" in tried) throw new Error("it can still be told");
  return [...tried.fault.failed.map(({ sentence, values }) => `${sentence} – ${values}`), tried.fault.missing].join(
    "\n",
  );
}

const only =
  (id: string, cells: Partial<Anomaly>) =>
  (anomaly: Anomaly): Anomaly =>
    anomaly.id === id ? { ...anomaly, ...cells } : anomaly;

test("the contradictions are counted as they are", () => {
  const [light] = anomalies.filter(({ alvor, vaerdi_a }) => alvor === "lav" && vaerdi_a === null);
  const tried = attempt((anomaly) => (anomaly === light ? undefined : anomaly));
  if ("fault" in tried) throw new Error(JSON.stringify(tried.fault));
  expect(prose(tried)).toContain(`af de ${spelled(anomalies.length - 1)}`);
});

test.each<[id: string, cells: Partial<Anomaly>, said: string]>([
  ["whistleblow-oest-total-2021", { vaerdi_b: 356 }, "to ting i rapporten peger på 356"],
  ["dialogmoeder-oest-total-2021", { vaerdi_a: 15 }, "Den trykte total svarer til tilbuddene alene"],
  ["dialogmoeder-oest-total-2021", { vaerdi_b: 25 }, "de dialogmøder, som en total er lagt sammen af"],
  ["oest-tilsyn-i-tilbud-2021", { vaerdi_a: 512 }, "kan have kaldt tilsyn"],
  ["unge-fald-219-eller-191", { vaerdi_a: -218 }, "har taget fra en anden række"],
  ["unge-fald-219-eller-191", { vaerdi_b: -190 }, "Begge tal er rigtige"],
  ["klyngemidler-klynge-by-to-beloeb", { vaerdi_b: 9_999_999 }, "lysbilledet hos By"],
  ["nord-bestand-2023", { alvor: "hoej" }, "vildlede en læser"],
  ["whistleblow-oest-aarsager-over-total", { alvor: "middel" }, "vildlede en læser"],
  ["private-pladser-2024", { vaerdi_b: null }, "private-pladser-2024"],
])("it stops and says why where %s is another", (id, cells, said) => {
  expect(failing(only(id, cells))).toContain(said);
});

test("most are not said to be small where they are not", () => {
  expect(failing((anomaly) => ({ ...anomaly, alvor: anomaly.alvor === "lav" ? "middel" : anomaly.alvor }))).toContain(
    "de fleste af sagerne er små",
  );
});

test("each of the gravest has a line with its numbers, and the totals that are wrong have each a name", () => {
  const tried = attempt((anomaly) => anomaly);
  if ("fault" in tried) throw new Error(JSON.stringify(tried.fault));
  for (const said of [
    "giver 357",
    "giver 262",
    "3.032",
    "kan højst give 15,4",
    "via 795 i 2022",
    "3,9 mio.",
    "10,1 mio.",
  ])
    expect(prose(tried).replaceAll("\u00a0", " ")).toContain(said);
  const names = tried.figures["squares"]?.views[0]?.chart.table.rows.map(([name]) => name) ?? [];
  expect(names.length).toBeGreaterThan(0);
  expect(new Set(names).size).toBe(names.length);
});

test("reports of force used on children that fell as the text has it stop the story", () => {
  const fallen = rowsOf(magt).map((row) =>
    row.tilsyn === "Nord" && row.omraade === "boern_unge" && row.aar === 2023 ? { ...row, indberetninger: 400 } : row,
  );
  expect(faultOf("et-ciffer-forkert", withRows({ [magt.id]: fallen }))).toContain("Tabellen går fra 491 til 400");
});

test("contradictions of one matter are counted as one", () => {
  const tried = attempt((anomaly) => anomaly);
  if ("fault" in tried) throw new Error(JSON.stringify(tried.fault));
  expect(prose(tried)).toContain("Fem forhold kan efter vores vurdering vildlede en læser");
  expect(textOf(tried.story.standfirst)).toContain("men fem forhold er alvorlige.");
});

test("a total of the year before that makes no standstill of the printed one stops the sentence that it does", () => {
  const rows = rowsOf(whistleblow).map((row) =>
    row.tilsyn === "Øst" && row.aar === 2020 && row.omraade === "alle" ? { ...row, henvendelser: 300 } : row,
  );
  expect(faultOf("et-ciffer-forkert", withRows({ [whistleblow.id]: rows }))).toContain("så tallet stod stille");
});

test("both the numbers and the changes printed beside them are said to point the same way, and not where one does not", () => {
  const tried = attempt((anomaly) => anomaly);
  if ("fault" in tried) throw new Error(JSON.stringify(tried.fault));
  expect(prose(tried)).toContain(
    "to ting i rapporten peger på 357, altså en stigning på 39\u00a0%: Tabellens fire tal giver 357",
  );
  const rows = rowsOf(whistleblow).map((row) =>
    row.tilsyn === "Øst" && row.aar === 2021 && row.omraade === "voksne" ? { ...row, trykt_aendring_pct: 12 } : row,
  );
  expect(faultOf("et-ciffer-forkert", withRows({ [whistleblow.id]: rows }))).toContain("procenter passer alle sammen");
});

test("another number of inhabitants in the suburbs stops what is said of whose money it is", () => {
  const rows = rowsOf(flygtninge).map((row) => (row.kommune === "Hvidovre" ? { ...row, indbyggere: 90_000 } : row));
  expect(faultOf("et-ciffer-forkert", withRows({ [flygtninge.id]: rows }))).toContain("københavnere med");
});

test("courses of supervision that give no whole of the report stop what is said of the right number", () => {
  const rows = rowsOf(gennemfoerteTilsyn).map((row) =>
    row.tilsyn === "Øst" && row.omraade === "plejefamilier" ? { ...row, tilsynsforloeb: 1156 } : row,
  );
  expect(faultOf("et-ciffer-forkert", withRows({ [gennemfoerteTilsyn.id]: rows }))).toContain("Men 411 er rigtigt");
});
