import { remembered } from "../client/remembered-kommune.ts";
import { loadIn } from "./load-in.ts";

// At once where the address has municipalities or the reader has one of their own; else when the choice is touched.
loadIn(".compare", location.search !== "" || remembered() !== undefined, () => import("./island.tsx"));
