export { discoverPages, type SitePage } from "../../scripts/examine/site-page.ts";
