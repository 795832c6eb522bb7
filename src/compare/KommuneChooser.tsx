import type { ComparedKommune } from "../model/comparison.ts";
import { MOST_COMPARED } from "../model/comparison.ts";

interface Props {
  kommuner: readonly ComparedKommune[];
  chosen: readonly ComparedKommune[];
  choose: (chosen: readonly string[]) => void;
}

/** The municipalities that stand side by side, each with a way out, and a list of those that may come in. */
export function KommuneChooser({ kommuner, chosen, choose }: Props) {
  const slugs = chosen.map(({ slug }) => slug);
  const isFull = chosen.length >= MOST_COMPARED;
  return (
    <div class="chooser">
      <label>
        Tilføj en kommune
        <select
          value=""
          disabled={isFull}
          onChange={({ currentTarget }) => currentTarget.value && choose([...slugs, currentTarget.value])}
        >
          <option value="">{isFull ? "Der er plads til seks" : "Vælg en kommune"}</option>
          {kommuner
            .filter(({ slug }) => !slugs.includes(slug))
            .map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
        </select>
      </label>
      <ul class="chosen" aria-label="Valgte kommuner">
        {chosen.map(({ slug, name }) => (
          <li key={slug}>
            <button type="button" onClick={() => choose(slugs.filter((other) => other !== slug))}>
              {name} <span aria-hidden="true">×</span>
              <span class="visually-hidden"> – fjern</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
