/** What the site is called, in its head, its titles and its descriptions. */
export const SITE_NAME = "KKR i tal";
