import { readIn } from "../../analysis/read-in.ts";
import { differenceOf } from "../../analysis/trace.ts";
import { number, percent } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import { begins, factOf } from "../../model/fact.ts";
import { claimOf, type Claim } from "../../model/story.ts";
import { computedFromCases } from "../../model/traced.ts";
import { say } from "../../model/words.ts";
import type { CaseFacts } from "./case-facts.ts";
import type { Cases } from "./cases.ts";

/** The gravest contradictions, of which each has a line. */
export const GRAVE = {
  inquiries: "whistleblow-oest-total-2021",
  causes: "whistleblow-oest-aarsager-over-total",
  places: "private-pladser-2024",
  fall: "magt-oest-fald-umuligt",
  rise: "magt-nord-boern-fald-2021-2023",
  south: "klyngemidler-klynge-syd-to-beloeb",
  city: "klyngemidler-klynge-by-to-beloeb",
} as const;

/** The paper that was read for what the money is for, and for what it does not say. */
const READ = ["kkr-sjaelland-2022-09"];

const millions = (value: number): string => `${number(Math.abs(value) / 1_000_000, 1)} mio. kr.`;
const unsignedShare = (value: number): string => percent(Math.abs(value), 1);

/** What is told of the gravest contradictions: a line for each, and the money that two of them are about. */
export function graveCases({ all, called }: Cases, { both, of }: CaseFacts) {
  const told = all.filter(({ alvor }) => alvor === "hoej").map(({ id }) => id);
  const areAll = told.sort().join() === Object.values<string>(GRAVE).sort().join();
  const risen = needed(
    all.find(({ id, vaerdi_b }) => id === GRAVE.rise && vaerdi_b !== null),
    `modsigelsen ${GRAVE.rise} med et tal`,
  );
  const rise = factOf(
    { value: risen.vaerdi_b ?? 0, unit: risen.enhed, ...computedFromCases([risen.id], "beregnet af tabellens tal") },
    `${risen.emne} (${risen.laesning_b})`,
    unsignedShare,
  );
  const [inquiries, added] = both(GRAVE.inquiries);
  const [total, causes] = both(GRAVE.causes);
  const [places, placesAdded] = both(GRAVE.places);
  const [fall, most] = both(GRAVE.fall, unsignedShare);
  const [south, southSlide] = both(GRAVE.south, millions);
  const [city, citySlide] = both(GRAVE.city, millions);
  const parted = (one: typeof south, other: typeof south) =>
    factOf(differenceOf(one.account, other.account), "Klynge Syd og Klynge By: forskel på de to steder", millions);
  const moved = parted(southSlide, south);
  return {
    moved,
    claims: {
      grave: claimOf(say`${begins(of("hoej"))} sager kan efter vores vurdering føre en læser på vildspor:`, areAll),
      inquiries: claimOf(
        say`Totalen er ${inquiries}. Tallene, den er lagt sammen af, giver ${added}.`,
        inquiries.value < added.value,
      ),
      causes: claimOf(
        say`Alene dem om plejefamilier og de hyppigste årsager hos bosteder og andre tilbud giver ${causes}, men totalen er ${total}.`,
        causes.value > total.value,
      ),
      places: claimOf(
        say`Totalen er ${places}. Kommunernes egne tal giver ${placesAdded}.`,
        places.value > placesAdded.value,
      ),
      fall: claimOf(
        say`Faldet er trykt som ${fall}. Tallene for børn og voksne kan højst give ${most}.`,
        fall.value < most.value && most.value < 0,
      ),
      rise: claimOf(say`Teksten siger fald. Tabellen viser en stigning på ${rise}.`, rise.value > 0),
      south: claimOf(
        say`${south} i et notat, ${southSlide} på et lysbillede om den samme sag.`,
        south.value > southSlide.value,
      ),
      city: claimOf(say`${city} i notatet, ${citySlide} på lysbilledet.`, city.value < citySlide.value),
      money: claimOf(
        say`De to sidste er samme sag: Notatet giver ${moved} til Syd, som lysbilledet giver til By. Pengene skulle sætte gang i klyngerne, hvor sygehus, kommuner og praktiserende læger arbejder sammen.`,
        millions(moved.value) === parted(city, citySlide).text,
      ),
      copenhagen: readIn(
        READ,
        [called(GRAVE.south).kilde_a, called(GRAVE.city).kilde_a].filter((one, at, every) => every.indexOf(one) === at),
        "København er med i begge, så måske er nogle københavnere talt med to forskellige steder. Det står der ikke.",
      ),
    } satisfies Record<string, Claim>,
  };
}
