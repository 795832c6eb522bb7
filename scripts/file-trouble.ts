const ADVICE: Record<string, string> = {
  EACCES: "Du må ikke læse eller skrive her, eller et andet program bruger filen. Luk regnearket, og prøv igen.",
  EPERM: "Du må ikke læse eller skrive her, eller et andet program bruger filen. Luk regnearket, og prøv igen.",
  EBUSY: "Et andet program bruger filen. Luk regnearket, og prøv igen.",
  EROFS: "Disken kan kun læses. Læg projektet et sted, hvor du må skrive, og prøv igen.",
  ENOSPC: "Disken er fuld. Slet noget, og prøv igen.",
};

/** What to do about a file that the system will not let us read or write, in Danish; undefined for any other error. */
export function fileTrouble(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path }: NodeJS.ErrnoException = error;
  const advice = code === undefined ? undefined : ADVICE[code];
  return advice && `${path ?? "En fil"} kan ikke bruges.\n  Gør dette: ${advice}`;
}
