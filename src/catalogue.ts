import { z } from "zod";
import outlines from "../data/outlines.json";
import { gravestFirst } from "./analysis/severity.ts";
import { byDanish } from "./lib/collate.ts";
import { addedChoiceRow, withAddedChoices, type AddedChoice } from "./model/added-choice.ts";
import { anomalyRow, type Anomaly } from "./model/anomaly.ts";
import { coverageRow, type Coverage } from "./model/coverage.ts";
import type { Dataset } from "./model/dataset.ts";
import { heldBackRow, type HeldBack } from "./model/held-back.ts";
import { kommuneName, kommuneRow, type Kommune } from "./model/kommune.ts";
import { erhvervshusRow, type Erhvervshus } from "./model/erhvervshus.ts";
import type { MapShapes } from "./model/map-shapes.ts";
import type { Published } from "./model/published.ts";
import { outlinesFile } from "./model/outlines.ts";
import { ringsByCode, type Outlines, type Ring } from "./model/rings.ts";
import { publishedRelease, type Release } from "./model/release.ts";
import { similarRow } from "./model/similar.ts";
import { publishedSource, type PublishedSource } from "./model/source.ts";
import { sourceLine, type SourceLine } from "./model/source-line.ts";
import type { Tables } from "./model/tables.ts";
import { synonymRow, type Synonym } from "./model/synonym.ts";
import { termRow, type Term } from "./model/term.ts";

const lists = import.meta.glob<unknown>("../data/generated/*.json", { eager: true, import: "default" });
const files = import.meta.glob<Published>("../data/generated/datasets/*.json", { eager: true, import: "default" });

function list<T>(name: string, schema: z.ZodType<T>): T[] {
  if (!(`../data/generated/${name}.json` in lists)) {
    throw new Error("Tallene mangler. Kør først: npm run data");
  }
  return z.array(schema).parse(lists[`../data/generated/${name}.json`]);
}

/** Every published dataset, in Danish alphabetical order of title. */
export const published: Published[] = Object.values(files).sort(byDanish(({ title }) => title));

export const kommuner: Kommune[] = list("kommuner", kommuneRow);
export const erhvervshuse: Erhvervshus[] = list("erhvervshuse", erhvervshusRow);
export const sources: PublishedSource[] = list("kilder", publishedSource);
export const anomalies: Anomaly[] = list("uoverensstemmelser", anomalyRow);
export const coverage: Coverage[] = list("daekning", coverageRow);
export const sourceLines: SourceLine[] = list("kildelinjer", sourceLine);
export const terms: Term[] = list("ordbog", termRow);
export const synonyms: Synonym[] = list("synonymer", synonymRow);
export const choices: AddedChoice[] = list("valgmuligheder", addedChoiceRow);
export const heldBack: HeldBack[] = list("tilbageholdt", heldBackRow);

/** The releases of the site, the oldest first, up to the one that is being built. */
export const releases: Release[] = list("udgivelser", publishedRelease);

const similar = new Map(list("lignende", similarRow).map((row) => [row.kommunekode, row.lignende]));

/** The municipalities most like one, nearest first; none when the data do not say. */
export function similarTo(kommunekode: number): Kommune[] {
  return similar.get(kommunekode)?.map(kommune) ?? [];
}

/** What the data step published for an id. Throws for an id that no dataset has. */
export function publishedDataset(id: string): Published {
  const found = published.find((dataset) => dataset.id === id);
  if (!found) throw new Error(`no dataset is published as ${id}`);
  return found;
}

/** The rows of a dataset, typed and checked once more by its own schema. */
export function rowsOf<S extends z.ZodObject>(dataset: Dataset<S>): z.infer<S>[] {
  const { rows } = publishedDataset(dataset.id);
  if (!choices.some((added) => added.dataset === dataset.id)) return z.array(dataset.row).parse(rows);
  const { row } = withAddedChoices(dataset, choices);
  return z.array(z.custom<z.infer<S>>((one) => row.safeParse(one).success)).parse(rows);
}

/** What stories are told from. */
export const tables: Tables = { rowsOf, anomalies, sources };

/** The contradictions known for a dataset, gravest first. */
export function anomaliesOf(dataset: string): Anomaly[] {
  return anomalies.filter((anomaly) => anomaly.dataset === dataset).sort(gravestFirst);
}

/** The source with this id. Throws when there is none. */
export function source(id: string): PublishedSource {
  const found = sources.find((candidate) => candidate.kilde === id);
  if (!found) throw new Error(`no source is called ${id}`);
  return found;
}

/** The contradiction with this id. Throws when there is none. */
export function anomaly(id: string): Anomaly {
  const found = anomalies.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no anomaly is called ${id}`);
  return found;
}

/** The sources that a dataset's rows were read in, oldest first. */
export function sourcesOf(dataset: string): PublishedSource[] {
  const used = new Set(publishedDataset(dataset).rows.map((row) => row["kilde"]));
  return sources.filter((candidate) => used.has(candidate.kilde)).sort((a, b) => a.moede.localeCompare(b.moede));
}

/** The outlines of all municipalities, as they are kept. */
export const topology: Outlines = outlinesFile.parse(outlines);

const rings = ringsByCode(topology);

/** A municipality's outline. Throws for a code without one. */
export function outlineOf(kommunekode: number): Ring[] {
  const outline = rings.get(kommunekode);
  if (outline === undefined) throw new Error(`no outline for municipality ${kommunekode}`);
  return outline;
}

const byCode = new Map(kommuner.map((candidate) => [candidate.kommunekode, candidate]));

/** The municipality with this code. Throws when there is none. */
export function kommune(kommunekode: number): Kommune {
  const found = byCode.get(kommunekode);
  if (!found) throw new Error(`no municipality has the code ${kommunekode}`);
  return found;
}

/** What the municipality with this code is called in text and labels. Throws when there is none. */
export const nameOf = (kommunekode: number): string => kommuneName(kommune(kommunekode));

/** Where municipalities lie on the true map and among the tiles, and what they are called every day. */
export const mapShapes: MapShapes = {
  outlineOf,
  nameOf,
  tileOf: (kommunekode) => ({ x: kommune(kommunekode).flise_x, y: kommune(kommunekode).flise_y }),
};
