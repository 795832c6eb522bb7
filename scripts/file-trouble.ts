import { BusyError } from "./one-at-a-time.ts";

const CLOSE = "Et andet program bruger filen. Luk regnearket, og prøv igen.";
const FORBIDDEN = "Du må ikke læse eller ændre den. Ret rettighederne, eller læg projektet et sted, hvor du må skrive.";

const FULL = "Disken er fuld, eller der er en grænse for, hvor meget du må gemme. Slet noget, og prøv igen.";

const ADVICE: Record<string, string> = {
  EBUSY: CLOSE,
  EROFS: "Disken kan kun læses. Læg projektet et sted, hvor du må skrive, og prøv igen.",
  ENOSPC: FULL,
  EDQUOT: FULL,
  EFBIG: FULL,
  ENOTDIR: "Der ligger en fil, hvor der skulle være en mappe. Flyt eller omdøb filen.",
};

/**
 * What to do about a file that the system will not let us read or write, or that another command is at work, in Danish; undefined
 * for any other error.
 */
export function fileTrouble(error: unknown): string | undefined {
  if (error instanceof BusyError) return error.message;
  if (!(error instanceof Error)) return undefined;
  const { code = "", path }: NodeJS.ErrnoException = error;
  const advice = code === "EACCES" || code === "EPERM" ? refused(path) : ADVICE[code];
  return advice && `${path ?? "En fil"} kan ikke bruges.\n  Gør dette: ${advice}`;
}

/** A table may be open in a spreadsheet, which some systems tell as a want of rights; a folder or page never is. */
const refused = (path: string | undefined): string =>
  path?.endsWith(".csv") ? `Er den åben i et regneark, så luk det, og prøv igen. Ellers: ${FORBIDDEN}` : FORBIDDEN;
