import { kommune } from "../../catalogue.ts";
import laerepladser from "../../datasets/sosu-laerepladser.ts";
import { capital } from "../../lib/format.ts";
import { quantityInWords } from "../../lib/quantity.ts";
import type { OwnSentence } from "../../model/own-sentence.ts";
import { perInhabitants } from "../../model/per-inhabitants.ts";
import { rowAddress } from "../../model/row-address.ts";
import { urls } from "../../site/urls.ts";
import type { Planned, ToldPlaces } from "./places.ts";

/** What the places are for the size of a municipality, where they are not too few to say. */
const forSize = ({ rate, isFew }: Planned, { rate: inAll }: ToldPlaces): string =>
  isFew
    ? "Så få pladser siger ikke noget i forhold til indbyggertallet."
    : `Det er ${rate.text} ${perInhabitants("")}. I alle kommuner under ét er det ${inAll.text}.`;

/** A sentence for each municipality of the plan. */
export const ownSentences = (told: ToldPlaces): OwnSentence[] =>
  told.planned.flatMap((one) => {
    const { kommunekode, now, all, rows } = one;
    const newest = rows.find(({ aar }) => aar === told.year);
    if (!newest) return [];
    const parts = `${quantityInWords(now.hjaelper, "pladser")} til hjælpere og ${quantityInWords(now.assistent, "pladser")} til assistenter`;
    return {
      kommunekode,
      text: `${capital(kommune(kommunekode).sted)} skal der efter planen være ${quantityInWords(all.value, "lærepladser")} i ${told.year}: ${parts}. ${forSize(one, told)}`,
      href: `${urls.dataset(laerepladser.id)}#${rowAddress(laerepladser.key, newest)}`,
      link: "Se tallene",
    };
  });
