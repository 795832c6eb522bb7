import type { APIRoute, GetStaticPaths } from "astro";
import { kommuner } from "../../catalogue.ts";
import { kommunePlace } from "../../places/kommune-place.ts";
import { placeCsv } from "../../places/place-csv.ts";

/** `/kommuner/<kommune>.csv`: every number of every dataset that names the municipality. */
export const getStaticPaths = (() =>
  kommuner.map((kommune) => ({
    params: { slug: kommune.slug },
    props: { text: placeCsv(kommunePlace(kommune)) },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { "Content-Type": "text/csv; charset=utf-8" } });
