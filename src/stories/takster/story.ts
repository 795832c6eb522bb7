import type { Fact } from "../../model/fact.ts";
import { claimOf, type Claim } from "../../model/story.ts";
import type { Tables } from "../../model/tables.ts";
import type { Theme } from "../../model/themes.ts";
import type { Told } from "../tell.ts";
import { fixedPrices } from "./chapters/fixed-prices.ts";
import { growth } from "./chapters/growth.ts";
import { regions } from "./chapters/regions.ts";
import { sizes } from "./chapters/sizes.ts";
import { skaerpet } from "./chapters/skaerpet.ts";
import { figures } from "./figures.ts";
import { originsOf, pricesOf } from "./prices.ts";

export const theme: Theme = "social";

/** The story as the tables have it. Throws where they lack what it is about. */
export function tell(tables: Tables): Told {
  const data = pricesOf(tables);
  const opening = sizes(data);
  const chapters = [opening, growth(data), skaerpet(data), fixedPrices(data), regions(data)];
  return {
    title: opening.title,
    standfirst:
      "Et socialt tilbud betaler selv for tilsynet, og prisen følger antallet af pladser i trin. " +
      "Her kan du finde prisen for dit tilbud og se, hvordan den er blevet til.",
    years: `${data.first} til ${data.last}`,
    figures: figures(data),
    facts: Object.fromEntries(chapters.flatMap(({ facts }) => Object.entries<Fact>(facts))),
    claims: {
      origins: claimOf(originsOf(data), data.prices.length > 0),
      ...Object.fromEntries(chapters.flatMap(({ claims }) => Object.entries<Claim>(claims))),
    },
  };
}
