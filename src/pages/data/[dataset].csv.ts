import type { APIRoute, GetStaticPaths } from "astro";
import { published, publishedDataset } from "../../catalogue.ts";
import { csv } from "../../lib/csv.ts";

/** `/data/<id>.csv`: every row of a dataset, UTF-8 with comma and decimal point. */
export const getStaticPaths = (() => published.map(({ id }) => ({ params: { dataset: id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const dataset = publishedDataset(params["dataset"] ?? "");
  const text = csv(
    dataset.columns.map((column) => column.name),
    dataset.rows,
  );
  return new Response(text, { headers: { "Content-Type": "text/csv; charset=utf-8" } });
};
