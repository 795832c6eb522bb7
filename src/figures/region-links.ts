import { publishedDataset } from "../catalogue.ts";
import { needed } from "../lib/needed.ts";
import { REGIONS } from "../model/regions.ts";
import { urls } from "../site/urls.ts";
import { defaultView } from "../views/default-view.ts";
import { sharedQuery } from "../views/shared-query.ts";
import type { View } from "../views/view.ts";
import type { FigureSpec } from "./figure.ts";

/** The way to the map of each region alone on the page of a dataset that has regions, drawn of what a map of the country shows. */
export function regionLinks(id: string, shows: Pick<View, "measure" | "shown">): NonNullable<FigureSpec["regions"]> {
  const dataset = publishedDataset(id);
  const standard = needed(defaultView(dataset), `en figur af »${id}«`);
  return REGIONS.map((region) => {
    const view: View = { ...standard, ...shows, form: "kort", filters: { ...standard.filters, region: [region] } };
    return { href: `${urls.dataset(id)}?${sharedQuery(dataset, view, standard)}`, text: region };
  });
}
