import type { APIRoute } from "astro";
import { kommuner, nameOf, similarTo, topology } from "../../catalogue.ts";
import { urls } from "../../site/urls.ts";
import type { MapFile } from "../../explorer/map-file.ts";

/** `/data/kort.json`: outlines, tiles and names of the municipalities, for the figures that a reader changes. */
export const GET: APIRoute = () => {
  const file: MapFile = {
    outlines: topology,
    places: kommuner.map(({ kommunekode, slug, region, flise_x: x, flise_y: y }) => ({
      ...{ kommunekode, region, name: nameOf(kommunekode), href: urls.kommune(slug), tile: { x, y } },
      similar: similarTo(kommunekode).map((like) => like.kommunekode),
    })),
  };
  return new Response(JSON.stringify(file), { headers: { "Content-Type": "application/json" } });
};
