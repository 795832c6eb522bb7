import type { KommuneMeasure } from "../analysis/kommune-measures.ts";
import { newestInhabitants } from "../components/dataset/newest-inhabitants.ts";
import { needed } from "../lib/needed.ts";
import { kindOf } from "./kind-of.ts";
import { above, below, type Standing } from "./standing.ts";

/** How far out something stands: towards which end, and how large a part of all stands there or farther out, itself included. */
interface Tail {
  end: "high" | "low";
  part: number;
}

/** What stands on neither side. */
const NOTHING_SPECIAL = 1;

const { indbyggere: inhabitants } = newestInhabitants();

function tailOf(more: number, less: number, all: number): Tail {
  return { end: more <= less ? "high" : "low", part: (all - Math.max(more, less)) / all };
}

/** How far out it stands when the values of all are divided by their inhabitants. */
function tailBySize({ members, kommune }: KommuneMeasure): Tail {
  const rates = members.map(({ value, kommune: { kommunekode, kommune: name } }) => ({
    kommunekode,
    rate: value / needed(inhabitants.get(kommunekode), `indbyggertallet for ${name}`),
  }));
  const own = needed(
    rates.find(({ kommunekode }) => kommunekode === kommune.kommunekode),
    `${kommune.kommune} blandt dem, den sammenlignes med`,
  ).rate;
  const [more, less] = [rates.filter(({ rate }) => rate > own), rates.filter(({ rate }) => rate < own)];
  return tailOf(more.length, less.length, rates.length);
}

/**
 * How large a part of those compared stands as far out as a measure does, itself included: the smaller, the more special. A
 * count is no more special than it is for the number of inhabitants: a large municipality has most of nearly everything.
 */
export function outlying(measured: KommuneMeasure, standing: Standing): number {
  const plain = tailOf(above(standing), below(standing), standing.rank.of);
  if (kindOf(measured) !== "count") return plain.part;
  const bySize = tailBySize(measured);
  return bySize.end === plain.end ? Math.max(plain.part, bySize.part) : NOTHING_SPECIAL;
}
