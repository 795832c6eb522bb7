import type { ComparisonFile } from "../model/comparison.ts";
import { chosenOf } from "./choice.ts";
import { comparedMeasures } from "./compared.ts";
import { ComparedTable } from "./ComparedTable.tsx";

/** Some municipalities to show before anybody has chosen. */
export interface Exemplary {
  /** Who they are: `de største i KKR Nordjylland`. */
  text: string;
  slugs: readonly string[];
}

/** What a comparison looks like, shown while none is chosen. */
export function Example({ file, of: { text, slugs } }: { file: ComparisonFile; of: Exemplary }) {
  const chosen = chosenOf(file.kommuner, slugs);
  return (
    <>
      <h2 class="example">For eksempel {text}</h2>
      <ComparedTable {...{ chosen, compared: comparedMeasures(file, chosen, false), withStrips: false }} />
    </>
  );
}
