import { fileTrouble } from "../file-trouble.ts";

/** What must be written anew when the figures no longer bear it, by the name of the error that tells of it. */
const REWRITTEN: Readonly<Record<string, string>> = {
  StoriesError: "skal historien skrives om, så den passer",
  ThemesError: "skal figurens ord skrives om, så de passer",
};

/**
 * Why the site was not built, in Danish: stories and themes that the figures no longer bear out in plain words, and anything
 * else with what a developer needs to find it. `stands` says whether there is a site from before.
 */
export function buildFailure(error: unknown, stands: boolean): string {
  const kept = stands ? "Intet er ændret: den side, der sidst blev bygget, står som før." : "Der er endnu ingen side.";
  // The site is bundled before it runs, so the error is of another class than the one that could be imported here.
  const rewritten = error instanceof Error ? REWRITTEN[error.name] : undefined;
  if (error instanceof Error && rewritten !== undefined) {
    return [
      `Siden er ikke bygget. ${kept}`,
      error.message,
      "Gør dette: Se først efter i kilden, om de nye tal er skrevet rigtigt af, og om rækker er slettet ved en fejl. Er alt " +
        `rigtigt, ${rewritten} til tallene. Det kræver en, der kan rette i teksten og dens ` +
        "påstande. Indtil da kan resten udgives uden det, der står ved »Kan holdes tilbage«: skriv det i data/tilbageholdt.csv " +
        "med grunden. Kør så kommandoen igen.",
    ].join("\n\n");
  }
  const trouble = fileTrouble(error);
  if (trouble) return `Siden er ikke bygget. ${kept}\n\n${trouble}`;
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `Siden er ikke bygget på grund af en fejl i koden. ${kept}\nSend dette til en udvikler:\n\n${details}`;
}
