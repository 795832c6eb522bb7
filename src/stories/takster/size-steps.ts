import { greatest } from "d3";
import { growth, perPlace, placesIn, type Stoerrelse } from "../../analysis/takster.ts";
import { needed } from "../../lib/needed.ts";
import { SIZES, SMALLEST, type Prices } from "./prices.ts";

/** Where a tilbud grows into the next size class: the first place there, and what a place costs on either side. */
export interface SizeStep {
  at: number;
  below: number;
  above: number;
  pct: number;
}

/** What each place costs at the steps of Nord's yearly supervision in the last year. */
export function stepsOf({ price, last: aar }: Pick<Prices, "price" | "last">) {
  const each = (stoerrelse: Stoerrelse) => perPlace(price({ tilsyn: "Nord", aar, ydelse: "tilsyn", stoerrelse }));
  const steps = SIZES.slice(1).map((size, index): SizeStep => {
    const below = needed(each(SIZES[index] ?? size).most, `den største plads i gruppen under ${size}`);
    const above = each(size).fewest;
    return { at: placesIn(size).fewest, below, above, pct: growth(below, above) };
  });
  const steepest = needed(
    greatest(steps, ({ pct }) => pct),
    "spring i taksten",
  );
  /** The last step: the largest class but one ends below it. */
  const last = needed(steps.at(-1), "spring i taksten");
  /** What the only place of the smallest tilbud costs. */
  const alone = each(SMALLEST).fewest;
  return { steps, steepest, last, alone };
}
