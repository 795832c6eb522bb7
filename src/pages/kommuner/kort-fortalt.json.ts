import type { APIRoute } from "astro";
import { kommuneEntries } from "../../kommuner/all.ts";
import { inShort } from "../../kommuner/in-short.ts";

/** `/kommuner/kort-fortalt.json`: what there is to say of each municipality in a few sentences, by its code, for the front page. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify(Object.fromEntries(kommuneEntries.map((one) => [one.kommune.kommunekode, inShort(one)]))),
    {
      headers: { "Content-Type": "application/json" },
    },
  );
