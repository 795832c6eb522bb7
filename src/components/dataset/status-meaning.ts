import type { Status } from "../../model/status.ts";

const MEANINGS: Record<Status, string> = {
  opgjort: "talt eller målt, efter at det er sket",
  opkraevet: "det, der er betalt",
  regnskab: "det, der er brugt",
  budget: "det, der er sat af",
  prognose: "det, nogen venter",
  skoen: "skønnet og ikke talt op",
  maal: "det, der skal nås",
  selvrapporteret: "oplyst af den, det handler om",
  aftalt: "skrevet i en aftale",
  gaeldende: "fastsat eller i kraft ifølge bilaget",
  planlagt: "skulle ske, da bilaget blev skrevet",
  foreslaaet: "et forslag, som ikke er vedtaget i bilaget",
  ansoegt: "det, en ansøger regner med at bruge",
  udkast: "fra en kladde",
  regneeksempel: "opdigtede tal, der viser, hvordan man regner",
};

const isStatus = (code: string): code is Status => code in MEANINGS;

/** What a word for the kind of a figure means, in a few words; undefined for a code that is none. */
export const statusMeaning = (code: string): string | undefined => (isStatus(code) ? MEANINGS[code] : undefined);
