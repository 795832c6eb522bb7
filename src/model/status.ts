/** What kind of figure or statement a row holds: whether it happened, was planned, or is somebody's own word for it. The firmest first. */
export const STATUS = {
  opgjort: "Opgjort",
  opkraevet: "Opkrævet",
  regnskab: "Regnskab",
  budget: "Budget",
  prognose: "Prognose",
  skoen: "Skøn",
  maal: "Mål",
  selvrapporteret: "Selvrapporteret",
  aftalt: "Aftalt",
  gaeldende: "Gældende",
  planlagt: "Planlagt",
  foreslaaet: "Foreslået",
  ansoegt: "Budget i en ansøgning",
  udkast: "Udkast",
  regneeksempel: "Regneeksempel",
} as const;

export type Status = keyof typeof STATUS;

const FIRMEST_FIRST = Object.keys(STATUS);

/** How far a status is from what has happened: 0 is the firmest; no status at all is as firm as that. */
export const looseness = (status: string): number => Math.max(0, FIRMEST_FIRST.indexOf(status));
