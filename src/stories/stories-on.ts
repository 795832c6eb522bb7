import type { Story } from "../model/story.ts";
import { stories } from "./index.ts";

/** The stories that rest on a dataset, newest first. */
export function storiesOn(dataset: string): Story[] {
  return stories.map(({ story }) => story).filter((story) => story.datasets.includes(dataset));
}

/** The stories with a figure that shows rows of a dataset from a source: what is wrong there may be wrong in them. */
export function storiesShowing(dataset: string, kilde: string): Story[] {
  return stories
    .filter(({ figures }) =>
      Object.values(figures).some((figure) => figure.datasets.includes(dataset) && figure.sources.includes(kilde)),
    )
    .map(({ story }) => story);
}
