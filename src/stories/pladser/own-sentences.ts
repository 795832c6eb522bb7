import { kommune } from "../../catalogue.ts";
import { placeInText } from "../../model/kommune.ts";
import pladser from "../../datasets/pladser-pr-kommune.ts";
import { capital, number } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import type { OwnSentence } from "../../model/own-sentence.ts";
import { rowAddress } from "../../model/row-address.ts";
import { urls } from "../../site/urls.ts";
import type { Places } from "./places.ts";

/** A sentence for each municipality: whose its places are on the newest card. */
export const ownSentences = ({ rows, last, inYear, doubtful }: Places): OwnSentence[] =>
  inYear(last).flatMap(({ kommunekode, i_alt, privat, kommunal, socialaftale }) => {
    const own = rows.find((row) => row.aar === last && row.kommunekode === kommunekode);
    if (!own) return [];
    const parts = listAnd([
      `${number(privat)} private`,
      `${number(kommunal)} kommunale`,
      `${number(socialaftale)} fælles`,
    ]);
    const doubt = kommunekode === doubtful?.kommunekode ? " Det private tal er usikkert." : "";
    return {
      kommunekode,
      text: `${capital(placeInText(kommune(kommunekode)))} stod der ${number(i_alt)} pladser på kortet for ${last}: ${parts}.${doubt}`,
      href: `${urls.dataset(pladser.id)}#${rowAddress(pladser.key, own)}`,
      link: "Se tallene",
    };
  });
