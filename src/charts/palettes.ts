/** Parts of a bar by form of ownership: names and colours are the same on the whole site. */
export const ownershipParts = [
  { key: "kommunal", name: "Kommunal", fill: "var(--ejer-kommunal)" },
  { key: "privat", name: "Privat", fill: "var(--ejer-privat)" },
  { key: "socialaftale", name: "Fælles", fill: "var(--ejer-socialaftale)" },
];

/** Colour of each supervisor's line. */
export const tilsynColours = { Nord: "var(--tilsyn-nord)", Øst: "var(--tilsyn-oest)" } as const;
