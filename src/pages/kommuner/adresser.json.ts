import type { APIRoute } from "astro";
import { kommuner } from "../../catalogue.ts";

/** `/kommuner/adresser.json`: what each municipality is called in addresses, by its code, for the marks that lead to it. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(Object.fromEntries(kommuner.map(({ kommunekode, slug }) => [kommunekode, slug]))), {
    headers: { "Content-Type": "application/json" },
  });
