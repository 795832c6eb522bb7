import { kommune, nameOf } from "../../catalogue.ts";
import { placeInText } from "../../model/kommune.ts";
import unge from "../../datasets/unge-paa-uddannelseshjaelp.ts";
import { capital, spelled } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import type { OwnSentence } from "../../model/own-sentence.ts";
import { rowAddress } from "../../model/row-address.ts";
import { urls } from "../../site/urls.ts";
import type { Area, Course, ToldAreas } from "./areas.ts";

const moved = ({ change, apart }: Course): string =>
  change === 0 ? "lige så mange som" : `${spelled(Math.abs(apart.value))} ${change > 0 ? "flere" : "færre"} end`;

/** Whose young are told of: those of a municipality, or of it and those it is counted together with. */
function whose(kommunekode: number, { codes }: Area): string {
  const others = codes.filter((code) => code !== kommunekode).map(nameOf);
  return others.length === 0
    ? capital(placeInText(kommune(kommunekode)))
    : `${nameOf(kommunekode)} er talt sammen med ${listAnd(others)}. Tilsammen`;
}

/** A sentence for each municipality: how many were ready and how many were not, against the year before. */
export const ownSentences = (told: ToldAreas): OwnSentence[] =>
  told.areas.flatMap((area) => {
    const { codes, rows, ready, unready } = area;
    const newest = rows.find(({ aar, kategori }) => aar === told.last && kategori === "uddannelsesparat");
    if (!newest) return [];
    const text =
      `var ${ready.after.text} unge på uddannelseshjælp klar til uddannelse i november ${told.last}, ` +
      `${moved(ready)} året før. ${unready.after.text} var ikke klar, ${moved(unready)} året før.`;
    const href = `${urls.dataset(unge.id)}#${rowAddress(unge.key, newest)}`;
    return codes.map((kommunekode) => ({
      ...{ kommunekode, href, link: "Se tallene" },
      text: `${whose(kommunekode, area)} ${text}`,
    }));
  });
