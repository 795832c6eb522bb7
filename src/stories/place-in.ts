import { kommune } from "../catalogue.ts";

/** Where people say that something is, where no one says it with the name of the municipality. */
const SAID = new Map([[773, "på Mors"]]);

/** Where something is in the text of a story: `i Thisted`, `på Mors`. Tables and axes have the name of the municipality. */
export const placeIn = (kommunekode: number): string => SAID.get(kommunekode) ?? kommune(kommunekode).sted;
