import { nameOf } from "../../catalogue.ts";
import flygtninge from "../../datasets/flygtninge-pr-kommune.ts";
import { capital, number, percent, spelled } from "../../lib/format.ts";
import { quantityInWords } from "../../lib/quantity.ts";
import type { OwnSentence } from "../../model/own-sentence.ts";
import { perInhabitants } from "../../model/per-inhabitants.ts";
import { rowAddress } from "../../model/row-address.ts";
import { urls } from "../../site/urls.ts";
import type { Quota, Quotas } from "./quotas.ts";

/** What the quota is for its size, and how many have more. */
function comparison({ rate }: Quota, { quotas, country }: Quotas): string {
  const [first, ...others] = quotas.filter((other) => other.rate.value > rate.value);
  const place =
    first === undefined
      ? "Det var det højeste i landet"
      : others.length === 0
        ? `Kun ${nameOf(first.row.kommunekode)} lå højere`
        : `${capital(spelled(others.length + 1))} kommuner lå højere`;
  return `Det var ${number(rate.value, 1)} ${perInhabitants("")}; i hele landet var det ${number(country.value, 1)}. ${place}.`;
}

/** A sentence for each municipality: its quota, for its size too, or that it had none and the two numbers that took it away. */
export const ownSentences = (told: Quotas): OwnSentence[] =>
  told.quotas.map((quota) => {
    const { kommunekode, kvote, familiesammenfoerte } = quota.row;
    const name = nameOf(kommunekode);
    const came =
      familiesammenfoerte === 0
        ? "var ingen kommet som familie til en flygtning"
        : `var ${quantityInWords(familiesammenfoerte, "personer")} kommet som familie til en flygtning, ${number(quota.reunified.value, 1)} ${perInhabitants("")}`;
    const text =
      kvote === 0
        ? `${name} stod til ingen flygtninge i ${told.quotaYear}. Året før var ${percent(quota.nonWestern.value, 1)} af indbyggerne statsborgere i et ikke-vestligt land, og i ${told.year - 1} ${came}.`
        : `${name} stod til ${quantityInWords(kvote, "flygtninge")} i ${told.quotaYear}. ${comparison(quota, told)}`;
    return {
      ...{ kommunekode, text },
      href: `${urls.dataset(flygtninge.id)}#${rowAddress(flygtninge.key, quota.row)}`,
      link: "Se tallene",
    };
  });
