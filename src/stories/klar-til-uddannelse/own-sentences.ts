import unge from "../../datasets/unge-paa-uddannelseshjaelp.ts";
import { capital } from "../../lib/format.ts";
import type { OwnSentence } from "../../model/own-sentence.ts";
import { rowAddress } from "../../model/row-address.ts";
import { urls } from "../../site/urls.ts";
import type { Course, ToldAreas } from "./areas.ts";

const moved = ({ change, apart }: Course): string =>
  change === 0 ? "lige så mange som" : `${apart.text} ${change > 0 ? "flere" : "færre"} end`;

/** A sentence for each municipality: how many are ready and how many are not, against the year before. */
export const ownSentences = (told: ToldAreas): OwnSentence[] =>
  told.areas.flatMap((area) => {
    const { codes, place, rows, ready, unready } = area;
    const newest = rows.find(({ aar, kategori }) => aar === told.last && kategori === "uddannelsesparat");
    if (!newest) return [];
    const text =
      `${capital(place)} var ${ready.after.text} unge på uddannelseshjælp klar til uddannelse i november ${told.last}, ` +
      `${moved(ready)} året før. ${unready.after.text} var ikke klar, ${moved(unready)} året før.`;
    const href = `${urls.dataset(unge.id)}#${rowAddress(unge.key, newest)}`;
    return codes.map((kommunekode) => ({ kommunekode, text, href, link: "Se tallene" }));
  });
