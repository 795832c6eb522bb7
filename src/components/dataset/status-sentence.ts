import type { Status } from "../../model/status.ts";

const SENTENCES: Record<Status, string> = {
  opgjort: "er opgjort: talt eller målt, efter at det er sket",
  opkraevet: "er opkrævet: det, der er betalt",
  regnskab: "er fra et regnskab: det, der er brugt",
  budget: "er fra et budget: det, der er sat af",
  prognose: "er en prognose: det, nogen venter",
  skoen: "er skøn og ikke talt op",
  maal: "er mål: det, der skal nås",
  selvrapporteret: "er selvrapporteret",
  aftalt: "står i en aftale",
  gaeldende: "er fastsat: det, der gælder ifølge bilaget",
  planlagt: "er planlagt: det, der skulle ske, da bilaget blev skrevet",
  foreslaaet: "er forslag, som ikke er vedtaget i bilaget",
  ansoegt: "er fra budgettet i en ansøgning",
  udkast: "er fra en kladde",
  regneeksempel: "er opdigtede for at vise, hvordan man regner",
};

const isStatus = (code: string): code is Status => code in SENTENCES;

/** What is said of figures of one kind, after their name: `er opgjort: talt eller målt, efter at det er sket`. Throws for a code that is none. */
export function statusSentence(code: string): string {
  if (!isStatus(code)) throw new Error(`no kind of figure is called ${code}`);
  return SENTENCES[code];
}
