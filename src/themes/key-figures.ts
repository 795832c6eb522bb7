import { heldBack } from "../catalogue.ts";
import { MissingError } from "../lib/needed.ts";
import { isWhole } from "../model/held-back.ts";
import { themePage, ThemesError } from "../model/theme-fault.ts";
import type { Theme } from "../model/themes.ts";
import { ROW_COUNT } from "../views/view.ts";
import { keyFigure, type KeyFigure, type KeyFigureSpec } from "./key-figure.ts";

/** The numbers that stand for each theme, the one that the front page shows first. */
const SPECS: Record<Theme, readonly KeyFigureSpec[]> = {
  erhverv: [
    {
      dataset: "erhvervshus-kendskab",
      channels: { measure: "vaerdi", x: "geografi" },
      only: { spoergsmaal: "har_hoert", status: "opgjort" },
      at: { x: "Hele landet" },
      of: "af virksomhederne i hele landet havde hørt om erhvervshusene",
    },
    {
      dataset: "erhvervshuse-brugerevaluering",
      channels: { measure: "svarprocent", x: "erhvervshus" },
      only: { segment: "alle" },
      at: { x: "Erhvervshus Nordjylland" },
      of: "af de spurgte virksomheder i Nordjylland svarede",
    },
    {
      dataset: "erhvervshuse-brugerevaluering",
      channels: { measure: "effekt_pct", x: "erhvervshus" },
      only: { segment: "alle" },
      at: { x: "Alle erhvervshuse" },
      of: "af de virksomheder, der svarede, oplevede en effekt",
    },
  ],
  social: [
    {
      dataset: "magtindberetninger",
      channels: { measure: "indberetninger", x: "aar" },
      only: { tilsyn: "Nord", omraade: "alle", driftsherre: "alle" },
      form: "linjer",
      of: "om magtanvendelse til Socialtilsyn Nord",
      note: {
        told: "Nye regler kan spille ind, skriver tilsynet.",
        read: "kkr-nordjylland-2024-09",
      },
    },
    {
      dataset: "tilsynets-portefoelje",
      channels: { measure: "antal", x: "aar" },
      only: { tilsyn: "Nord", type: "plejefamilier" },
      form: "linjer",
      of: "under Socialtilsyn Nord",
    },
    {
      dataset: "tilsynets-portefoelje",
      channels: { measure: "antal", x: "aar" },
      only: { tilsyn: "Øst", type: "plejefamilier" },
      form: "linjer",
      of: "under Socialtilsyn Øst",
    },
  ],
  klima: [
    {
      dataset: "klimamaal",
      channels: { measure: "vaerdi", x: "oplysning" },
      only: { enhed: "pct.", status: "opgjort" },
      at: { x: "Landbrugets andel af klimaregnskabets udledning (CO2e)" },
      of: "af udledningen i Nordjylland kom fra landbruget",
    },
    {
      dataset: "klimamaal",
      channels: { measure: "vaerdi", x: "oplysning" },
      only: { enhed: "planer" },
      at: { x: "Klimaplaner af 1. generation, hvor pyrolyse og biokul indgår" },
      of: "for klimaet i Nordjylland regnede med biokul",
    },
    {
      dataset: "dk2020-noegletal",
      channels: { measure: "vaerdi", x: "oplysning" },
      only: { enhed: "kommuner" },
      at: { x: "Kommuner i pilotprojektet (Klimaalliancen)" },
      of: "var med i forsøget, før DK2020 blev landsdækkende",
    },
  ],
  sundhed: [
    {
      dataset: "ortodonti",
      channels: { measure: "vaerdi", x: "omraade" },
      only: { emne: "Specialtandlæger i ortodonti" },
      at: { x: "Region Nordjylland" },
      of: "var specialtandlæger i tandretning i Nordjylland",
    },
    {
      dataset: "klyngemidler-pr-indbygger",
      channels: { measure: "kr_pr_indbygger", x: "region", series: "betaler" },
      form: "prikker",
      at: { x: "Nordjylland", series: "kommuner" },
      of: "pr. indbygger betaler de nordjyske kommuner til sundhedsklyngerne",
      ofAll: "pr. indbygger betaler kommunerne i hver af regionerne til sundhedsklyngerne",
    },
    {
      dataset: "klyngemidler-pr-indbygger",
      channels: { measure: "kr_pr_indbygger", x: "region", series: "betaler" },
      form: "prikker",
      at: { x: "Sjælland", series: "region" },
      of: "pr. indbygger betaler Region Sjælland til sundhedsklyngerne",
    },
  ],
  integration: [
    {
      dataset: "flygtninge-landstal",
      channels: { measure: "vaerdi", x: "emne" },
      only: { slags: "forventning" },
      at: { x: "Asylansøgere efter ændringen i februar 2020" },
      of: "ville søge asyl, ventede staten",
    },
    {
      dataset: "flygtninge-landstal",
      channels: { measure: "vaerdi", x: "aar" },
      only: { slags: "landstal" },
      of: "ville få opholdstilladelse, ventede staten",
      pictured: { dataset: "flygtninge-regionskvoter", channels: { measure: "kvote", x: "region" }, form: "soejler" },
    },
    {
      dataset: "flygtninge-regionskvoter",
      channels: { measure: "kvote", x: "region" },
      at: { x: "Nordjylland" },
      of: "skulle Nordjyllands kommuner tage imod",
    },
  ],
  uddannelse: [
    {
      dataset: "velfaerdsuddannelser-optag",
      channels: { measure: "optagne", x: "aar" },
      only: { uddannelse: "Sygeplejerske" },
      form: "linjer",
      of: "på sygeplejestudiet i Region Sjælland",
    },
    {
      dataset: "velfaerdsuddannelser-optag",
      channels: { measure: "optagne", x: "aar" },
      only: { uddannelse: "Pædagog" },
      form: "linjer",
      of: "på pædagogstudiet i Region Sjælland",
    },
    {
      dataset: "unge-paa-uddannelseshjaelp",
      channels: { measure: "unge", x: "aar" },
      only: { omraade: "Hele landet", kategori: "i_alt" },
      form: "linjer",
      of: "på uddannelseshjælp i hele landet",
    },
  ],
  transport: [
    {
      dataset: "rejsetider",
      channels: { measure: "minutter", x: "fra", series: "situation" },
      only: { til: "København", situation: ["i-dag", "maal"] },
      form: "prikker",
      at: { x: "Kalundborg", series: "i-dag" },
      of: "varede den hurtigste togtur fra Kalundborg til København",
      before: { event: "Folketinget indgår aftale om Infrastrukturplan 2035" },
    },
    {
      dataset: "infrastrukturplan-projekter",
      channels: { measure: "beloeb_mia_kr", x: "projekt" },
      only: { art: "anlaeg" },
      at: { x: "Ring Syd: bane over Roskilde til lufthavnen" },
      of: "til en bane fra Roskilde til lufthavnen",
    },
    {
      dataset: "eu-hjemtag",
      channels: { measure: "vaerdi", x: "periode" },
      only: { enhed: "mio. kr." },
      of: "fra EU hentet hjem gennem kontoret i Bruxelles",
    },
  ],
  kultur: [
    {
      dataset: "orkestre",
      channels: { measure: ROW_COUNT, x: "aar" },
      of: "og ensembler i landet fik fast støtte fra staten",
      pictured: { dataset: "orkestre", channels: { measure: ROW_COUNT, x: "gruppe" } },
    },
    {
      dataset: "kulturmidler",
      channels: { measure: "vaerdi", x: "emne" },
      only: { slags: "nuvaerende" },
      at: { x: "Copenhagen Phil, fra staten i forvejen" },
      of: "om året fik Copenhagen Phil af staten ifølge et brev fra et bigband",
    },
    {
      dataset: "kulturmidler",
      channels: { measure: "vaerdi", x: "emne" },
      only: { slags: "forslag", periode: "ikke-oplyst" },
      at: { x: "Nye midler til kulturen i alt" },
      of: "nye penge til kulturen ifølge et brev fra et bigband",
      pictured: { dataset: "kulturmidler", channels: { measure: "vaerdi", x: "emne" }, only: { slags: "forslag" } },
    },
  ],
};

/** The key figures of a theme as they stand now. Throws a ThemesError where the tables lack one, unless the theme is held back. */
export function themeKeyFigures(theme: Theme): KeyFigure[] {
  return SPECS[theme].flatMap((spec) => {
    try {
      return [keyFigure(spec)];
    } catch (error) {
      if (!(error instanceof MissingError)) throw error;
      if (isWhole(heldBack, themePage(theme))) return [];
      throw new ThemesError([{ theme, failed: [], missing: error.message }]);
    }
  });
}
