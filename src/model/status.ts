/** What kind of figure or statement a row holds: whether it happened, was planned, or is somebody's own word for it. The firmest first. */
export const STATUS = {
  opgjort: "Opgjort",
  opkraevet: "Opkrævet",
  regnskab: "Regnskab",
  selvrapporteret: "Selvrapporteret",
  budget: "Budget",
  prognose: "Prognose",
  skoen: "Skøn",
  maal: "Mål",
  aftalt: "Aftalt",
  gaeldende: "Gældende",
  planlagt: "Planlagt",
  foreslaaet: "Foreslået",
  ansoegt: "Budget i en ansøgning",
  udkast: "Udkast",
  regneeksempel: "Regneeksempel",
} as const;

export type Status = keyof typeof STATUS;

/** Whether a code is one of them. */
export const isStatus = (code: string): code is Status => code in STATUS;

const SETTLED: ReadonlySet<string> = new Set<Status>(["opgjort", "opkraevet", "regnskab"]);
const AHEAD: ReadonlySet<string> = new Set<Status>(["planlagt", "foreslaaet", "aftalt"]);

/** Whether a status is what one takes for granted of a figure: that it has been counted, and is no budget, plan or forecast. */
export const isSettled = (status: string): boolean => SETTLED.has(status);

/** Whether a status is of what had not happened when it was told. */
export const isAhead = (status: string): boolean => AHEAD.has(status);

const UNDECIDED: ReadonlySet<string> = new Set<Status>(["foreslaaet", "ansoegt", "udkast", "regneeksempel"]);

/** Whether a status is of what nobody had decided when it was told. */
export const isUndecided = (status: string): boolean => UNDECIDED.has(status);

/** Whether a status is of what is to be: what is aimed at, planned or proposed, not what is reckoned with. */
export const isPlan = (status: string): boolean => status === "maal" || isAhead(status) || isUndecided(status);

const FIRMEST_FIRST = Object.keys(STATUS);

/** How far a status is from what has happened: 0 is the firmest; no status at all is as firm as that. */
export const looseness = (status: string): number => Math.max(0, FIRMEST_FIRST.indexOf(status));
