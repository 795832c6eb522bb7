/** The paper in which Socialtilsyn Øst writes what a service of several departments may pay more, and how often each is visited. */
export const DEPARTMENTS_IN = "kkr-sjaelland-2022-09";

/** What is in no list of prices, since it is reckoned for each service by itself. */
export const SUPPLEMENT =
  "Har et sted flere end to afdelinger, kan der komme et tillæg til det årlige tilsyn, skriver Socialtilsyn Øst. Det bliver regnet ud for hvert sted og er ikke med.";

/** How many visits there are at the least where a service has several departments. */
export const VISITS = "skal hver af dem have mindst ét besøg om året";
