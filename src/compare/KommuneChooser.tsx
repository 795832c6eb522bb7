import { useState } from "preact/hooks";
import { announce } from "../client/announce.ts";
import { spelled } from "../lib/format.ts";
import type { ComparedKommune } from "../model/comparison.ts";
import { MOST_COMPARED } from "../model/comparison.ts";
import { ChosenKommuner } from "./ChosenKommuner.tsx";

interface Props {
  kommuner: readonly ComparedKommune[];
  chosen: readonly ComparedKommune[];
  /** What had been picked in the list, but not added, before this came. */
  early: string;
  choose: (chosen: readonly string[]) => void;
}

const FULL = `Der er plads til ${spelled(MOST_COMPARED)}`;
const NO_MORE = `${FULL}. Fjern en kommune, før du tilføjer en anden.`;

/** A list of the municipalities that may come in, and those that stand side by side, each with a way out. */
export function KommuneChooser({ kommuner, chosen, early, choose }: Props) {
  const slugs = chosen.map(({ slug }) => slug);
  const isFull = chosen.length >= MOST_COMPARED;
  const [picked, pick] = useState(early);

  function add(event: SubmitEvent): void {
    event.preventDefault();
    if (isFull) announce(NO_MORE);
    else if (picked !== "") {
      pick("");
      choose([...slugs, picked]);
    }
  }

  return (
    <div>
      <form class="chooser" noValidate={isFull} onSubmit={add}>
        <label>
          Tilføj en kommune
          <select
            name="k"
            required
            disabled={isFull}
            value={picked}
            onChange={({ currentTarget }) => pick(currentTarget.value)}
          >
            <option value="">{isFull ? FULL : "Vælg en kommune"}</option>
            {!isFull &&
              kommuner
                .filter(({ slug }) => !slugs.includes(slug))
                .map(({ slug, name }) => (
                  <option key={slug} value={slug}>
                    {name}
                  </option>
                ))}
          </select>
        </label>
        <button type="submit" aria-disabled={isFull} aria-describedby={isFull ? "ikke-flere" : undefined}>
          Tilføj
        </button>
      </form>
      {isFull && <p id="ikke-flere">{NO_MORE}</p>}
      <ChosenKommuner {...{ chosen, choose }} />
    </div>
  );
}
