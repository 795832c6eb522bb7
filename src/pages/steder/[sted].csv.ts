import type { APIRoute, GetStaticPaths } from "astro";
import { placeCsv } from "../../places/place-csv.ts";
import { placeGroups } from "../../places/places.ts";

/** `/steder/<sted>.csv`: every number of every dataset that names a region, an erhvervshus or a socialtilsyn. */
export const getStaticPaths = (() =>
  placeGroups
    .flatMap(({ places }) => places)
    .map((place) => ({ params: { sted: place.slug }, props: { text: placeCsv(place) } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { "Content-Type": "text/csv; charset=utf-8" } });
