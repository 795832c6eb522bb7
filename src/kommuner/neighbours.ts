import { neighbors } from "topojson-client";
import { kommune, topology } from "../catalogue.ts";
import { byDanish } from "../lib/collate.ts";
import type { Kommune } from "../model/kommune.ts";

const { geometries } = topology.objects.kommuner;
const codes = geometries.map(({ id }) => Number(id));
const neighbourCodes = new Map(
  neighbors(geometries).map((own, at) => [codes[at], own.flatMap((other) => codes[other] ?? [])]),
);

/** The municipalities that share a border on land with one, in Danish alphabetical order; an island that is one has none. */
export const neighboursOf = (kommunekode: number): Kommune[] =>
  (neighbourCodes.get(kommunekode) ?? []).map(kommune).sort(byDanish(({ kommune: name }) => name));
