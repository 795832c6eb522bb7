import { keysOf } from "../lib/keys-of.ts";

/** The themes that datasets and stories are filed under, in the order they are shown. */
export const themes = {
  erhverv: "Erhverv",
  social: "Socialområdet",
  klima: "Klima",
  sundhed: "Sundhed",
  integration: "Integration",
  uddannelse: "Uddannelse og job",
  transport: "Transport og EU",
  kultur: "Kultur og KKR",
} as const;

export type Theme = keyof typeof themes;

/** Every theme, in the order they are shown. */
export const themeIds = keysOf(themes);

/** What each theme is about, in one or two sentences. */
export const themeDescriptions: Record<Theme, string> = {
  erhverv:
    "Erhvervshusene vejleder virksomheder for kommunerne og staten. Her er deres mål og resultater, hvad virksomhederne svarer, og hvem der har ansvaret for erhverv og turisme.",
  social:
    "Socialtilsynene godkender og fører tilsyn med tilbud og plejefamilier. Her er pladserne, taksterne, tilsynet og de aftaler, kommunerne har om det specialiserede område.",
  klima: "Kommunerne laver klimaplaner i DK2020 og har egne projekter. Her er målene, rollerne og pengene.",
  sundhed:
    "Kommuner, regioner og almen praksis arbejder sammen i sundhedsklynger. Her er pengene, klyngerne og reglerne for genoptræning.",
  integration:
    "Staten fordeler de flygtninge, der får opholdstilladelse, mellem kommunerne. Her er kvoterne og tallene bag dem.",
  uddannelse: "Unge på uddannelseshjælp, lærepladser på SOSU-uddannelserne og optag på velfærdsuddannelserne.",
  transport: "Veje, tog og EU-midler: hvad kommunerne har ønsket, og hvad de har fået.",
  kultur: "Kulturmidler og orkestre, og kommunekontaktrådene selv: møder, bilag, frister og aftaler.",
};
