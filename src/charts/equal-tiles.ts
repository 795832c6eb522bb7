/** How to read a map of tiles. */
export const EQUAL_TILES =
  "I fliserne har hver kommune lige meget plads, så de små kan læses lige så godt som de store.";
