import type { Story } from "../model/story.ts";
import { stories } from "./index.ts";

/** The stories that rest on a dataset, newest first. */
export function storiesOn(dataset: string): Story[] {
  return stories.map(({ story }) => story).filter((story) => story.datasets.includes(dataset));
}
