import objektivFinansiering from "../../datasets/objektiv-finansiering.ts";
import { capital, kroner } from "../../lib/format.ts";
import type { OwnSentence } from "../../model/own-sentence.ts";
import { rowAddress } from "../../model/row-address.ts";
import { urls } from "../../site/urls.ts";
import type { Children, ToldChildren } from "./children.ts";

/** How many children there are, more or fewer than the first time. */
function counted({ place, before, after, more }: Children, { first, last }: ToldChildren): string {
  const how = more.value === 0 ? "lige så mange som" : `${more.value > 0 ? "flere" : "færre"} end de ${before.text}`;
  return `${capital(place)} var der ${after.text} børn og unge i ${last}, ${how} i ${first}.`;
}

/** What its share of the children makes of the newest bill, to whole thousands; nothing where it is less. */
function paid({ moved }: Children, { year }: ToldChildren): string {
  const thousands = Math.round(Math.abs(moved.value) / 1000) * 1000;
  const [size, way] = moved.value > 0 ? ["større", "dyrere"] : ["mindre", "billigere"];
  return thousands === 0
    ? ""
    : ` Dens andel af alle børnene på listen er blevet ${size}, og det gjorde regningen for ${year} cirka ${kroner(thousands)} ${way}.`;
}

/** A sentence for each municipality that shares the bill. */
export const ownSentences = (told: ToldChildren): OwnSentence[] =>
  told.everyone.flatMap((one) => {
    const newest = one.rows.at(-1);
    if (!newest) return [];
    return {
      kommunekode: one.kommunekode,
      text: counted(one, told) + paid(one, told),
      href: `${urls.dataset(objektivFinansiering.id)}#${rowAddress(objektivFinansiering.key, newest)}`,
      link: "Se tallene",
    };
  });
