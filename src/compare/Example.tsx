import type { ComparisonFile } from "../model/comparison.ts";
import { chosenOf } from "./choice.ts";
import { comparedMeasures } from "./compared.ts";
import { ComparedTable } from "./ComparedTable.tsx";
import { Lacking } from "./Lacking.tsx";

/** Some municipalities to show before anybody has chosen. */
export interface Exemplary {
  /** Who they are: `de største i KKR Nordjylland`. */
  text: string;
  slugs: readonly string[];
}

/** What a comparison looks like, shown while none is chosen. */
export function Example({ file, of: { text, slugs } }: { file: ComparisonFile; of: Exemplary }) {
  const chosen = chosenOf(file.kommuner, slugs);
  const compared = comparedMeasures(file, chosen, false);
  return (
    <>
      <h2 class="example">For eksempel {text}</h2>
      <Lacking {...{ file, chosen, compared }} />
      <ComparedTable {...{ chosen, compared, withDoubts: false }} />
    </>
  );
}
