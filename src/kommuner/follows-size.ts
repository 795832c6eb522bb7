import type { KommuneMeasure } from "../analysis/kommune-measures.ts";
import { newestInhabitants } from "../components/dataset/newest-inhabitants.ts";
import { needed } from "../lib/needed.ts";
import { kindOf } from "./kind-of.ts";
import type { Standing } from "./standing.ts";

/** A count whose place is this near to that of the inhabitants says how large a municipality is. */
const NEAR = 3;

const { indbyggere: inhabitants } = newestInhabitants();

/** Whether a count has nearly the place that the number of inhabitants has among the same municipalities: no news of any of them. */
export function followsSize(measured: KommuneMeasure & { standing: Standing }): boolean {
  const { members, kommune, standing } = measured;
  if (kindOf(measured) !== "count") return false;
  const size = ({ kommunekode, kommune: name }: typeof kommune): number =>
    needed(inhabitants.get(kommunekode), `indbyggertallet for ${name}`);
  const place = 1 + members.filter((one) => size(one.kommune) > size(kommune)).length;
  const first = standing.rank.place;
  return [first, first + standing.sharedWith].some((own) => Math.abs(own - place) <= NEAR);
}
