import { kommune } from "../../catalogue.ts";
import { placeInText } from "../../model/kommune.ts";
import laerepladser from "../../datasets/sosu-laerepladser.ts";
import { capital } from "../../lib/format.ts";
import { quantityInWords } from "../../lib/quantity.ts";
import type { OwnSentence } from "../../model/own-sentence.ts";
import { rowAddress } from "../../model/row-address.ts";
import { urls } from "../../site/urls.ts";
import type { ToldPlaces } from "./places.ts";

/** A sentence for each municipality of the plan. */
export const ownSentences = (told: ToldPlaces): OwnSentence[] =>
  told.planned.flatMap(({ kommunekode, now, all, rows }) => {
    const newest = rows.find(({ aar }) => aar === told.year);
    if (!newest) return [];
    const parts = `${quantityInWords(now.hjaelper, "pladser")} til hjælpere og ${quantityInWords(now.assistent, "pladser")} til assistenter`;
    return {
      kommunekode,
      text: `${capital(placeInText(kommune(kommunekode)))} skulle der efter planen være ${quantityInWords(all, "lærepladser")} i ${told.year}: ${parts}.`,
      href: `${urls.dataset(laerepladser.id)}#${rowAddress(laerepladser.key, newest)}`,
      link: "Se tallene",
    };
  });
