import { toldValue } from "./told-value.ts";

/** That a page has no choice that an address makes. */
export const unknownAsked = (name: string): string =>
  `Adressen vælger noget i ${toldValue(name)}, men det valg findes ikke her.`;
