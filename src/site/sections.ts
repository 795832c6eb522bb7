import { SITE_NAME } from "./name.ts";
import { urls } from "./urls.ts";

/** A page as links to it name it. */
export interface PageLink {
  href: string;
  name: string;
}

/** The parts of the site: what it tells, what it rests on, and what it is. */
export const sections = {
  told: [
    { href: urls.stories, name: "Historier" },
    { href: urls.kommuner, name: "Kommuner" },
    { href: urls.themes, name: "Temaer" },
    { href: urls.data, name: "Data" },
  ],
  restsOn: [
    { href: urls.timeline, name: "Tidslinje" },
    { href: urls.glossary, name: "Ordbog" },
    { href: urls.sources, name: "Kilder" },
    { href: urls.quality, name: "Datakvalitet" },
    { href: urls.method, name: "Metode" },
  ],
  about: [
    { href: urls.places, name: "Steder" },
    { href: urls.about, name: `Om ${SITE_NAME}` },
    { href: urls.releases, name: "Opdateringer" },
    { href: urls.accessibility, name: "Tilgængelighedserklæring" },
  ],
} as const satisfies Record<string, readonly PageLink[]>;
