import type { APIRoute, GetStaticPaths } from "astro";
import { published, publishedDataset } from "../../../catalogue.ts";
import { tableFile } from "../../../components/dataset/table-file.ts";
import { defaultView } from "../../../views/default-view.ts";

/** `/data/<id>/tabel.json`: what a browser draws a reader's own views of a dataset from, where it has a picture. */
export const getStaticPaths = (() =>
  published
    .filter((dataset) => defaultView(dataset) !== undefined)
    .map(({ id }) => ({ params: { dataset: id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const dataset = publishedDataset(params["dataset"] ?? "");
  const standard = defaultView(dataset);
  if (!standard) throw new Error(`${dataset.id} has nothing to draw`);
  return new Response(JSON.stringify(tableFile(dataset, standard)), {
    headers: { "Content-Type": "application/json" },
  });
};
