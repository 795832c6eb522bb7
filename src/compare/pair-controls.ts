import { partOf } from "../client/part-of.ts";
import type { PairChoice } from "./pair-choice.ts";

/** What a reader chooses two measures with: what is chosen, and how a choice is put there. */
export function pairControls(root: HTMLElement) {
  const select = (name: string): HTMLSelectElement => {
    const found = partOf(root, `select[name=${name}]`);
    if (!(found instanceof HTMLSelectElement)) throw new Error(`${name} is no list`);
    return found;
  };
  const [x, y, region] = [select("x"), select("y"), select("region")];
  const perInhabitant = partOf(root, "input[name=pr]");
  if (!(perInhabitant instanceof HTMLInputElement)) throw new Error("pr is no box");
  const isChosen = ({ selectedOptions }: HTMLSelectElement): boolean =>
    [...selectedOptions].some((option) => !option.defaultSelected);
  return {
    all: [x, y, region, perInhabitant],
    chosen: (): Omit<PairChoice, "chosen"> => ({
      x: x.value,
      y: y.value,
      region: region.value,
      perInhabitant: perInhabitant.checked,
    }),
    /** What a reader has chosen since the page came, of what it came with. */
    chosenSince: (): Partial<PairChoice> => ({
      ...(isChosen(x) ? { x: x.value } : {}),
      ...(isChosen(y) ? { y: y.value } : {}),
      ...(region.value === "" ? {} : { region: region.value }),
      ...(perInhabitant.checked === perInhabitant.defaultChecked ? {} : { perInhabitant: perInhabitant.checked }),
    }),
    put(choice: Omit<PairChoice, "chosen">): void {
      [x.value, y.value, region.value] = [choice.x, choice.y, choice.region];
      perInhabitant.checked = choice.perInhabitant;
    },
  };
}
