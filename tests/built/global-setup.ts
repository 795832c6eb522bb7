import { resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { serve } from "../../scripts/serve/serve.ts";
import { buildSite } from "./build-site.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of the built site, without a slash at the end. */
    siteUrl: string;
    /** The folder that is served. */
    siteFolder: string;
  }
}

// Inside the project, since the pages being built import packages from node_modules above them.
const FOLDER = ".tmp/site-1";

/** Builds the site once, and serves it until the tests are done. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  console.log("Bygger siden til testene …");
  await buildSite(FOLDER);
  const served = await serve(FOLDER);
  project.provide("siteUrl", served.url);
  project.provide("siteFolder", resolve(FOLDER));
  return served.close;
}
