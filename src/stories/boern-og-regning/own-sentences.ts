import objektivFinansiering from "../../datasets/objektiv-finansiering.ts";
import { aboutKroner, capital } from "../../lib/format.ts";
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
function paid({ moved }: Children, { year, first }: ToldChildren): string {
  const about = aboutKroner(Math.abs(moved.value));
  const [size, way] = moved.value > 0 ? ["større", "højere"] : ["mindre", "lavere"];
  return about === aboutKroner(0)
    ? ""
    : ` Kommunens andel af børnene er blevet ${size}. Derfor er regningen for ${year} cirka ${about} ${way}, end hvis børnene var fordelt som i ${first}.`;
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
