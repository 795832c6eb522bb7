import type { APIRoute, GetStaticPaths } from "astro";
import { published, publishedDataset } from "../../../catalogue.ts";
import { rowFile } from "../../../components/dataset/row-file.ts";
import { rowsAtATime } from "../../../components/dataset/row-paging.ts";
import { rowUses } from "../../../stories/row-uses.ts";
import { accountedPages } from "../../../themes/accounted-pages.ts";

/** `/data/<id>/raekker.parquet`: all rows of a dataset, where they are too many to stand on its page. */
export const getStaticPaths = (() =>
  published
    .filter((dataset) => rowsAtATime(dataset) !== undefined)
    .map(({ id }) => ({ params: { dataset: id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const dataset = publishedDataset(params["dataset"] ?? "");
  const page = rowsAtATime(dataset);
  if (page === undefined) throw new Error(`${dataset.id} shows all its rows on its page`);
  return new Response(rowFile(dataset, page, rowUses(dataset.id, accountedPages)), {
    headers: { "Content-Type": "application/vnd.apache.parquet" },
  });
};
