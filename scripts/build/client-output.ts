import type { BuildEnvironmentOptions, Plugin } from "vite";

type Options = NonNullable<BuildEnvironmentOptions["rolldownOptions"]>;

/** A plugin that says something of how the scripts of pages are written. */
export const clientOutput = (name: string, output: Options["output"]): Plugin => ({
  name,
  apply: "build",
  configEnvironment: (environment) =>
    environment === "client" ? { build: { rolldownOptions: { output } } } : undefined,
});
