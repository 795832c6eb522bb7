import type { APIRoute, GetStaticPaths } from "astro";
import { releases } from "../../catalogue.ts";
import { csv } from "../../lib/csv.ts";
import { changeRow } from "../../model/release.ts";

/** `/opdateringer/<number>.csv`: all that a release changed, cell by cell, from which the tables before it can be made again. */
export const getStaticPaths = (() =>
  releases
    .filter(({ aendringer }) => aendringer.length > 0)
    .map(({ udgivelse }) => ({ params: { udgivelse: String(udgivelse) } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const release = releases.find(({ udgivelse }) => String(udgivelse) === params["udgivelse"]);
  const text = csv(Object.keys(changeRow.shape), release?.aendringer ?? []);
  return new Response(text, { headers: { "Content-Type": "text/csv; charset=utf-8" } });
};
