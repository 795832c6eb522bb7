import type { ComparedKommune, ComparisonFile } from "../model/comparison.ts";
import type { Compared } from "./compared.ts";
import { lackingTold } from "./lacking.ts";

interface Props {
  file: ComparisonFile;
  chosen: readonly ComparedKommune[];
  compared: readonly Compared[];
}

/** Why there are not all numbers of all that are compared. */
export function Lacking({ file, chosen, compared }: Props) {
  const told = lackingTold(file, compared, chosen);
  return told.length === 0 ? null : <p class="lacking">{told.join(" ")}</p>;
}
