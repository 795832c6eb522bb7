import type { APIRoute } from "astro";
import { published } from "../../catalogue.ts";
import { urls } from "../../site/urls.ts";

/** `/data/ord.json`: the description and the columns of each dataset, by the address of its page. */
export const GET: APIRoute = () =>
  Response.json(
    Object.fromEntries(
      published.map(({ id, description, columns }) => [
        urls.dataset(id),
        [description, ...columns.map(({ title }) => title)].join(" "),
      ]),
    ),
  );
