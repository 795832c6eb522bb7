import { keepGuards } from "../data/keep-guards.ts";
import { GUARDS } from "../data/guards.ts";
import { problemText } from "../data/problem.ts";
import { fileTrouble } from "../file-trouble.ts";

/** Raises the guards of a project whose site has just been built. Gives why they could not be, in Danish; the site stands then. */
export async function raiseGuards(project: string): Promise<string | undefined> {
  const why = await keepGuards(project).then(
    (problems) => problems.map((problem) => problemText(problem)).join("\n\n"),
    (error: unknown) => {
      const told = fileTrouble(error);
      if (told === undefined) throw error;
      return told;
    },
  );
  return why === "" ? undefined : `Siden er bygget, men tallene i ${GUARDS} er ikke sat op.\n\n${why}`;
}
