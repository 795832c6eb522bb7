import type { APIRoute } from "astro";
import { comparisonFile } from "../../../kommuner/comparison-file.ts";

/** `/kommuner/sammenlign/tal.json`: what a browser compares municipalities by. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(comparisonFile()), { headers: { "Content-Type": "application/json" } });
