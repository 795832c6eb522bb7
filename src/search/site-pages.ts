import { SITE_NAME } from "../site/name.ts";
import type { SearchRecord } from "../site/search-record.ts";
import { urls } from "../site/urls.ts";
import { priceRanges } from "./price-ranges.ts";

/** The pages that are about the site as a whole. */
export const sitePages: SearchRecord[] = [
  page(urls.stories, "Historier", "Fortællinger om tallene, hver med figurer, tabeller og kilder."),
  page(urls.kommuner, "Kommuner", "Find din kommune, og se, hvor den ligger."),
  page(urls.compare, "Sammenlign kommuner", "Op til seks kommuner side om side, tal for tal."),
  page(urls.rankings, "Ranglister", "Kommunerne efter ét tal ad gangen."),
  page(urls.pair, "To tal mod hinanden", "Følges to tal ad fra kommune til kommune? Vælg to, og se alle kommunerne."),
  page(urls.places, "Steder", "Alt om en kommune, en region, et erhvervshus eller et socialtilsyn i én fil."),
  page(urls.themes, "Temaer", "Tallene efter emne."),
  page(urls.data, "Data", "Alle datasæt, som kan hentes.", "download CSV JSON API åbne data liste"),
  {
    ...page(
      urls.prices,
      "Hvad koster tilsynet med et bosted?",
      "Hvad sociale tilbud betaler socialtilsynet, efter antal pladser og år.",
      "takst takster tilbud opholdssted",
    ),
    g: priceRanges,
  },
  page(urls.timeline, "Tidslinje", "Møder, frister, love og aftaler i rækkefølge.", "kalender datoer"),
  page(urls.glossary, "Ordbog", "Fagord og forkortelser forklaret."),
  page(urls.quality, "Datakvalitet", "Fejl, huller og uoverensstemmelser i bilagene, og hvad vi har kontrolleret."),
  page(urls.sources, "Kilder", "De mødebilag, tallene er læst i, og hvad der er taget med fra dem.", "dokumenter"),
  page(urls.method, "Metode", "Sådan læser, kontrollerer og beregner vi tallene."),
  page(urls.about, `Om ${SITE_NAME}`, "Hvad webstedet er, og hvem der står bag. Kontakt.", "licens ophavsret"),
  page(urls.releases, "Opdateringer", "Hvad der er kommet til og rettet, og hvornår."),
  page(urls.accessibility, "Tilgængelighedserklæring", "WAS. Om skærmlæser, tastatur og hjælpemidler."),
];

function page(u: string, t: string, d: string, w?: string): SearchRecord {
  return { u, t, k: "Side", d, ...(w === undefined ? {} : { w }) };
}
