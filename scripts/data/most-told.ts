/** More names or numbers than these say less in what is told of a fault. */
export const MOST_TOLD = 10;
