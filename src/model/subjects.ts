import type { Theme } from "./themes.ts";

/** The subjects that the datasets of a theme are grouped by, in the order they are shown. */
export const subjects = {
  erhverv: {
    erhvervshuse: "Erhvervshusene",
    nordjylland: "Erhvervshus Nordjylland",
    reform: "Reformen af erhvervs- og turismefremme",
    erhvervsliv: "Mål og indsatser for erhvervslivet",
  },
  social: {
    pladser: "Pladser og tilbud",
    plejefamilier: "Plejefamilier og anbragte børn",
    takster: "Takster og betaling",
    tilsyn: "Godkendelser og tilsyn",
    kvalitet: "Kvalitet, sanktioner og klager",
    socialtilsyn: "Socialtilsynenes opgaver, ansatte og økonomi",
    socialaftale: "Nordjysk Socialaftale",
    rammeaftaler: "Styringsaftale og rammeaftale",
  },
  klima: { biokul: "Biokulprojektet", dk2020: "DK2020", klimamaal: "Klimamål og klimamøder" },
  sundhed: {
    klynger: "Sundhedsklyngerne",
    genoptraening: "Genoptræning",
    hjerneskade: "Hjerneskade",
    tandregulering: "Tandregulering",
  },
  integration: { flygtninge: "Flygtninge" },
  uddannelse: { uddannelser: "Uddannelser og skoler", job: "Job og arbejdskraft" },
  transport: {
    trafikudspil: "Trafikudspillet »Sjælland baner vejen frem«",
    infrastruktur: "Infrastrukturplan for Region Sjælland",
    togogbus: "Tog og bus",
    eu: "EU-kontoret og EU-midlerne",
  },
  kultur: { kultur: "Kulturmidler og orkestre", kkr: "KKR, møderne og bilagene" },
} as const satisfies Record<Theme, Record<string, string>>;

/** What a dataset of a theme may be filed under. */
export type SubjectOf<T extends Theme> = keyof (typeof subjects)[T] & string;
