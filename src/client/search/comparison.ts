import { listAnd } from "../../lib/list.ts";
import type { SearchPlace, SearchRecord } from "../../site/search-record.ts";
import type { Asked } from "./asked.ts";

/** The page that compares the municipalities that a query names, in its order; none where it names fewer than two. */
export function comparison({ places: named, terms }: Asked, places: readonly SearchPlace[]): SearchRecord[] {
  const at = (own: readonly string[]): number => terms.indexOf(own[0] ?? "");
  const own = named
    .toSorted((a, b) => at(a.terms) - at(b.terms))
    .flatMap(({ number }): [slug: string, name: string][] => {
      const { n = "", u } = places[number] ?? {};
      return u === undefined ? [] : [[u.split("/")[2] ?? "", n]];
    });
  if (own.length < 2) return [];
  const query = own.map(([slug]) => `k=${slug}`).join("&");
  const t = `Sammenlign ${listAnd(own.map(([, name]) => name))}`;
  return [{ u: `/kommuner/sammenlign/?${query}`, t, k: "Side" }];
}
