import type { APIRoute } from "astro";
import { searchRecords } from "../../search/records.ts";

/** What the search looks in. */
export const GET: APIRoute = () => Response.json(searchRecords);
