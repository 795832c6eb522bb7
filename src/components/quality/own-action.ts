/** What is done with nearly every contradiction, and is said once for all of them on the page. */
const USUAL = ["Vist som trykt.", "Intet er rettet."];

/** What we do about one contradiction besides what we do about them all; empty when that is nothing. */
export const ownAction = (handling: string): string =>
  USUAL.reduce((text, usual) => text.replace(usual, ""), handling)
    .replace(/ {2,}/g, " ")
    .trim();
