import { z } from "zod";
import { column } from "./column.ts";
import { date } from "./columns/time.ts";

/** Pages whose words rest on figures: stories and themes, by their address. */
const PAGE = /^(?:historier|temaer)\/[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A row of `data/tilbageholdt.csv`: something that is not shown until its words fit the figures again. */
export const heldBackRow = z.object({
  side: column(z.string().regex(PAGE), {
    title: "Side",
    description: "Sidens adresse uden skråstreger i enderne, for eksempel historier/takster.",
  }),
  navn: column(z.string().min(1).nullable(), {
    title: "Navn",
    description:
      "Navnet på den sætning eller figur, der er holdt tilbage, som beskeden skrev det. Tom, når det er det hele.",
  }),
  hvorfor: column(z.string().min(1), {
    title: "Hvorfor",
    description: "Grunden, i en sætning som læserne kan forstå. Den står på siden.",
  }),
  siden: date("Siden", "Den dag, det blev holdt tilbage.", /^\d{4}-\d{2}-\d{2}$/),
});

export type HeldBack = z.infer<typeof heldBackRow>;

/** What is held back, by the way it is written: `historier/takster` for a whole page, `historier/takster/trin` for a part. */
export const heldAddress = ({ side, navn }: Pick<HeldBack, "side" | "navn">): string =>
  navn === null ? side : `${side}/${navn}`;

/** What is held back of a page. */
export const heldOn = (heldBack: readonly HeldBack[], page: string): HeldBack[] =>
  heldBack.filter(({ side }) => side === page);

/** Whether a whole page is held back. */
export const isWhole = (heldBack: readonly HeldBack[], page: string): boolean =>
  heldOn(heldBack, page).some(({ navn }) => navn === null);
