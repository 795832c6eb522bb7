import type { NamedPlace } from "../analysis/about-place.ts";
import type { Kommune } from "../model/kommune.ts";

/** A municipality as cells name it. */
export const kommunePlace = ({ kommunekode, kommune }: Kommune): NamedPlace => ({
  kind: "kommune",
  cells: [kommunekode, kommune],
});
