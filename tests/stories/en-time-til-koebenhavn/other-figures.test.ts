import { expect, test } from "vitest";
import { rowsOf } from "../../../src/catalogue.ts";
import { capital, number, spelled } from "../../../src/lib/format.ts";
import projekter from "../../../src/datasets/infrastrukturplan-projekter.ts";
import puljer from "../../../src/datasets/infrastrukturplan-puljer.ts";
import rejsetider from "../../../src/datasets/rejsetider.ts";
import tidsplan from "../../../src/datasets/trafikudspil-tidsplan.ts";
import trafikoensker from "../../../src/datasets/trafikoensker.ts";
import { withRows } from "../changed-tables.ts";
import { everything } from "../told-text.ts";
import { faultOf, toldStory } from "../tried-story.ts";

type Row = Record<string, unknown>;

const SLUG = "en-time-til-koebenhavn";
const wishes: Row[] = rowsOf(trafikoensker);
const projects: Row[] = rowsOf(projekter);
const isOf = (row: Row, where: Row): boolean => Object.entries(where).every(([name, cell]) => row[name] === cell);
const changed = (all: readonly Row[], where: Row, cells: Row): Row[] =>
  all.map((row) => (isOf(row, where) ? { ...row, ...cells } : row));
const told = (tables: Record<string, Row[]>): string => everything(toldStory(SLUG, withRows(tables)));
const fault = (tables: Record<string, Row[]>): string => faultOf(SLUG, withRows(tables));

const timemodel = { forslag: wishes.map(({ forslag }) => String(forslag)).find((name) => name.includes("timemodel")) };

test("trains and roads are counted alike, all of them from the overview", () => {
  const counted = ["kollektiv", "vej"].map((transport) => {
    const own = projects.filter((row) => row["transport"] === transport);
    return [own.length, own.filter(({ med }) => med === "nej").length];
  });
  const [[trains = 0, trainsOut = 0] = [], [roads = 0, roadsOut = 0] = []] = counted;
  const word = (value: number): string => spelled(value, "neuter");
  const out = (ofRoads: number): string =>
    `${capital(word(trainsOut))} af ${trains} projekter til tog og bus kom ikke med (to af dem var parkering ved stationer og forsøg med førerløse busser). Af ${word(roads)} veje manglede ${spelled(ofRoads)}.`;
  expect(told({})).toContain(out(roadsOut));
  const cell = { projekt: "Stevnsvej" };
  const dropped = changed(projects, cell, { med: "nej", art: null, beloeb_mia_kr: null });
  expect(told({ [projekter.id]: dropped })).toContain(out(roadsOut + 1));
  const trial = changed(projects, { projekt: "Forsøg med førerløse busser" }, { med: "ja", art: "pulje" });
  expect(fault({ [projekter.id]: trial })).toContain("(én af dem var parkering");
});

test("trains and roads have the amounts that the overview gives each of them, and no pool is among them", () => {
  const sums = ["kollektiv", "vej"].map((transport) =>
    projects
      .filter((row) => row["transport"] === transport && row["art"] === "anlaeg")
      .reduce((all, row) => all + Number(row["beloeb_mia_kr"] ?? 0), 0),
  );
  const [rail] = sums.map((sum) => number(Math.round(sum * 1000) / 1000, 1));
  expect(told({})).toMatch(new RegExp(`baner fik tilsammen ${rail} mia\\. kr\\., \\w+ veje omtrent det samme\\.`));
  const richer = changed(projects, { projekt: "Stevnsvej" }, { beloeb_mia_kr: 3 });
  expect(fault({ [projekter.id]: richer })).toMatch(/omtrent det samme.*Beløb i mia\. kr\., veje: 7,6/);
});

test("a promise that is kept, or that comes into the agreement, stops the story", () => {
  const kept = changed(rowsOf(rejsetider), { fra: "Kalundborg", situation: "i-dag" }, { tid: "01:00", minutter: 60 });
  expect(fault({ [rejsetider.id]: kept })).toContain("gik der omkring");
  const inside = changed(projects, { projekt: "Den Sjællandske timemodel" }, { med: "ja", art: "forundersoegelse" });
  expect(fault({ [projekter.id]: inside })).toContain("At være udeladt er ikke at være afvist");
});

test("the fund that the promise is from is told of with what it has, and is missed when it is gone", () => {
  const rows: Row[] = rowsOf(puljer);
  const fund = changed(rows, { pulje: "Togfonden DK" }, { beloeb_mio_kr: 9000 });
  expect(told({ [puljer.id]: fund })).toContain("Togfonden stod med 9 mia. kr.");
  const fixed = changed(rows, { pulje: "Togfonden DK" }, { kan_paavirkes: "maaske" });
  expect(fault({ [puljer.id]: fixed })).toContain("At være udeladt er ikke at være afvist");
  expect(fault({ [puljer.id]: rows.filter(({ pulje }) => pulje !== "Togfonden DK") })).toContain(
    "Der mangler Togfonden blandt puljerne",
  );
});

test("a wish that is gone, or money that is lacking, is named as missing", () => {
  const gone = wishes.filter((row) => !isOf(row, timemodel));
  expect(fault({ [trafikoensker.id]: gone })).toContain("Der mangler ønsket timemodel");
  const unpaid = changed(projects, { projekt: "Motorvej Kalundborg" }, { beloeb_mia_kr: null });
  expect(fault({ [projekter.id]: unpaid })).toContain("Der mangler beløbet til »Motorvej Kalundborg«");
});

test("the plan for new wishes is told with its own months, and only as long as it is for the summer", () => {
  const rows: Row[] = rowsOf(tidsplan);
  const adopted = { fase: "2. behandling og vedtagelse" };
  expect(told({})).toMatch(/Fra juni 2022 skulle .* i sommeren 2023 skulle KKR og regionsrådet vedtage dem/);
  expect(told({ [tidsplan.id]: changed(rows, adopted, { begyndelse: "2024" }) })).toContain("i sommeren 2024");
  const autumn = changed(rows, adopted, { aarstid: "efterår" });
  expect(fault({ [tidsplan.id]: autumn })).toContain("Det sidste spor i bilagene er en tidsplan");
});

test("what the papers say of the promise is told only of papers that have been read", () => {
  const unread = changed(rowsOf(rejsetider), {}, { kilde: "kkr-nordjylland-2024-09" });
  expect(fault({ [rejsetider.id]: unread })).toContain("historien er skrevet efter kkr-sjaelland-2022-09");
});
