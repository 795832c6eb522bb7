import { fileTrouble } from "../file-trouble.ts";

/**
 * Why the site was not built, in Danish: stories that the figures no longer bear out in plain words, and anything else
 * with what a developer needs to find it. `stands` says whether there is a site from before.
 */
export function buildFailure(error: unknown, stands: boolean): string {
  const kept = stands ? "Intet er ændret: den side, der sidst blev bygget, står som før." : "Der er endnu ingen side.";
  // The site is bundled before it runs, so the error is of another class than the one that could be imported here.
  if (error instanceof Error && error.name === "StoriesError") {
    return [
      `Siden er ikke bygget. ${kept}`,
      error.message,
      "Gør dette: Se først efter i kilden, om de nye tal er skrevet rigtigt af, og om rækker er slettet ved en fejl. Er alt " +
        "rigtigt, skal historien skrives om, så den passer til tallene. Det kræver en, der kan rette i teksten og dens " +
        "påstande. Kør så kommandoen igen.",
    ].join("\n\n");
  }
  const trouble = fileTrouble(error);
  if (trouble) return `Siden er ikke bygget. ${kept}\n\n${trouble}`;
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `Siden er ikke bygget på grund af en fejl i koden. ${kept}\nSend dette til en udvikler:\n\n${details}`;
}
