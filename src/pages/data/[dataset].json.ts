import type { APIRoute, GetStaticPaths } from "astro";
import { anomaliesOf, published, publishedDataset, sourcesOf } from "../../catalogue.ts";
import { dataLicence } from "../../site/data-licence.ts";

/** `/data/<id>.json`: a dataset with its licence, columns, sources, how its checks came out, and every row. */
export const getStaticPaths = (() => published.map(({ id }) => ({ params: { dataset: id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const { raw: _raw, ...dataset } = publishedDataset(params["dataset"] ?? "");
  const body = {
    ...dataset,
    licens: dataLicence,
    kilder: sourcesOf(dataset.id),
    uoverensstemmelser: anomaliesOf(dataset.id),
  };
  return new Response(`${JSON.stringify(body, null, 1)}\n`, { headers: { "Content-Type": "application/json" } });
};
