import { useEffect, useState } from "preact/hooks";
import { announce } from "../client/announce.ts";
import { listAnd } from "../lib/list.ts";
import type { ComparisonFile } from "../model/comparison.ts";
import { urls } from "../site/urls.ts";
import { choiceIn, chosenOf, queryOf, type Choice } from "./choice.ts";
import { comparedMeasures } from "./compared.ts";
import { ComparedTable } from "./ComparedTable.tsx";
import { Doubts } from "./Doubts.tsx";
import { Example, type Exemplary } from "./Example.tsx";
import { KommuneChooser } from "./KommuneChooser.tsx";
import { Lacking } from "./Lacking.tsx";
import { perLabel } from "./per-label.ts";
import { Strip } from "./Strip.tsx";

interface Props {
  file: ComparisonFile;
  /** The municipality that is chosen where the address chooses none. */
  own: string | undefined;
  /** What had been picked in the list, but not added, before this came. */
  early: string;
  /** What is shown while none is chosen. */
  example: Exemplary;
}

/** Up to six municipalities side by side, by every measure that one of them has; the choice stands in the address. */
export function Compare({ file, own, early, example }: Props) {
  const read = (): ReturnType<typeof choiceIn> => {
    const asked = choiceIn(location.search, file.kommuner);
    const isOpen = asked.choice.chosen.length === 0 && asked.gone.length === 0 && own !== undefined;
    return isOpen ? { ...asked, choice: { ...asked.choice, chosen: [own] } } : asked;
  };
  const [{ choice, gone }, setState] = useState(read);

  function show(next: Choice): void {
    const url = new URL(location.href);
    url.search = queryOf(next);
    history.pushState(null, "", url);
    setState({ choice: next, gone: [] });
    tell(next, []);
  }

  function tell({ chosen: slugs }: Choice, lost: readonly string[]): void {
    const names = chosenOf(file.kommuner, slugs).map(({ name }) => name);
    const told = names.length === 0 ? "Ingen kommuner er valgt." : `Sammenligner ${listAnd(names)}.`;
    announce([...lost, told].join(" "));
  }

  useEffect(() => {
    const back = (): void => {
      const asked = read();
      setState(asked);
      tell(asked.choice, asked.gone);
    };
    if (gone.length > 0) tell(choice, gone);
    addEventListener("popstate", back);
    return () => removeEventListener("popstate", back);
  }, []);
  // What reads figures and marks the reader's own municipality meets what has been drawn.
  useEffect(() => void document.dispatchEvent(new Event("figures")));

  const chosen = chosenOf(file.kommuner, choice.chosen);
  const compared = chosen.length === 0 ? [] : comparedMeasures(file, chosen, choice.perInhabitant);
  return (
    <>
      <div class="chosen-bar needs-script">
        <KommuneChooser
          kommuner={file.kommuner}
          chosen={chosen}
          early={early}
          choose={(slugs) => show({ ...choice, chosen: slugs })}
        />
        <label class="per">
          <input
            type="checkbox"
            checked={choice.perInhabitant}
            onChange={({ currentTarget }) => show({ ...choice, perInhabitant: currentTarget.checked })}
          />
          {perLabel(file.population)}
        </label>
      </div>
      {gone.length > 0 && (
        <div class="notice">
          {gone.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      )}
      {chosen.length === 0 ? (
        <Example of={example} {...{ file }} />
      ) : (
        <>
          <Lacking {...{ file, chosen, compared }} />
          <ComparedTable {...{ chosen, compared, withDoubts: true }} />
          <Doubts {...{ compared }} />
          <h2>Blandt alle kommuner</h2>
          <div class="strips">
            {compared.map((one) => (
              <Strip key={one.measure.id} compared={one} {...{ chosen }} />
            ))}
          </div>
          <p>
            <a href={`${urls.pair}?${queryOf(choice)}`}>Se to tal mod hinanden for alle kommuner</a>
          </p>
        </>
      )}
    </>
  );
}
