import { loadIn } from "./load-in.ts";

loadIn(".pair", location.search !== "", () => import("./pair.ts"));
