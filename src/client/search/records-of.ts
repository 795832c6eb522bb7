import { slugOf } from "../../lib/slug-of.ts";
import type {
  PackedRecords,
  PackedViews,
  PlaceViews,
  SearchFile,
  SearchPlace,
  SearchRecord,
} from "../../site/search-record.ts";
import { unshared, wholeAddress } from "./addresses.ts";
import { codeOf, unpackedCodes } from "./codes.ts";
import { newest } from "./earlier.ts";
import { withCapital } from "./small-letters.ts";
import { toldOf } from "./told-template.ts";

const written = (code: string): string => new URLSearchParams([["", code]]).toString().slice(1);

/** In packed views the letter before the one that stands for the place that follows; each after that is of a place further on. */
export const NEXT = 47;

function unpacked({ p, s, q, t, ...views }: PackedViews): PlaceViews {
  const [gaps = "", ...told] = p.split("_");
  let place = -1;
  const all = told.map((entry, at): PlaceViews["p"][number] => {
    place += gaps.charCodeAt(at) - NEXT;
    const [short = "", code] = entry.split("@");
    const now = newest(short);
    const whole = toldOf(now, s) + short.slice(now.length);
    return code === undefined ? [place, whole] : [place, whole, code];
  });
  const title = withCapital(t ?? "");
  return {
    ...(t === undefined ? {} : { t: title }),
    ...views,
    q: q.replace("{t}", written(title)).replace("{s}", written(codeOf(title))),
    p: all,
  };
}

/** The records as they were before they were packed. */
const unpackedRecords = ({ u, t, k, d, n, w, v, c, p, y, o, g }: PackedRecords): SearchRecord[] => {
  const kinds = k.flatMap(([kind, times]) => Array.from({ length: times }, () => kind));
  let told = "";
  const tellings = d.map((one) => {
    if (one !== 1) told = one === 0 ? "" : withCapital(one);
    return told;
  });
  const titles = t.map(withCapital);
  return unshared(u).map((address, at) => ({
    u: wholeAddress(address, { t: titles[at] ?? "", d: tellings[at] ?? "" }),
    t: titles[at] ?? "",
    k: kinds[at] ?? "",
    ...(tellings[at] ? { d: tellings[at] } : {}),
    ...(n[at] ? { n: n[at] } : {}),
    ...(w[at] ? { w: w[at] } : {}),
    ...(v[at] ? { v: v[at].map(unpacked) } : {}),
    ...(c[at] ? { c: unpackedCodes(c[at], withCapital) } : {}),
    ...(p[at] ? { p: p[at] } : {}),
    ...(y[at] ? { y: y[at] } : {}),
    ...(o[at] ? { o: o[at] } : {}),
    ...(g[at] ? { g: g[at] } : {}),
  }));
};

/** The places that a search can be about, with whole addresses. */
export const placesOf = ({ places }: Pick<SearchFile, "places">): SearchPlace[] =>
  places.map(({ u, ...place }) => ({
    ...place,
    ...(u === undefined ? {} : { u: u === 1 ? `/kommuner/${slugOf(place.n)}/` : u }),
  }));

/** Everything that can be found, with whole addresses, and the municipalities among the rest. */
export const recordsOf = (file: Pick<SearchFile, "records" | "places">): SearchRecord[] => [
  ...unpackedRecords(file.records),
  ...placesOf(file).flatMap(({ n, u }) => (u === undefined ? [] : [{ u, t: n, k: "Kommune" }])),
];
