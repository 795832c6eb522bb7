import type { APIRoute } from "astro";
import { searchFile } from "../../search/file.ts";

/** What the search looks in. */
export const GET: APIRoute = () => Response.json(searchFile);
