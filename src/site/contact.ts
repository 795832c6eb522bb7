/** How a reader reaches whoever publishes the site. */
export interface Contact {
  /** Who answers, as it stands in a sentence: `KKR-sekretariatet`. */
  name: string;
  /** An e-mail address that somebody reads, or null while there is none. */
  email: string | null;
  /** A telephone number as Danes write it, `12 34 56 78`, or null while there is none. */
  phone: string | null;
}

/*
 * ┌───────────────────────────────────────────────────────────────────────────────────┐
 * │ UDFYLDES AF SEKRETARIATET. Skriv adresse og nummer i anførselstegn i stedet for   │
 * │ null, for eksempel: email: "navn@myndighed.dk". Loven om webtilgængelighed kræver │
 * │ begge dele.                                                                       │
 * └───────────────────────────────────────────────────────────────────────────────────┘
 */
export const contact: Contact = {
  name: "det KKR-sekretariat, der udgiver webstedet",
  email: null,
  phone: null,
};
