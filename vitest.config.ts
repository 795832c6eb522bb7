import { getViteConfig } from "astro/config";

/**
 * Three groups of tests: `unit` needs nothing built, `client` runs the browser script in a real browser,
 * `site` examines the built site. They share four workers, also on two cores: half of what is done in a browser is waiting.
 */
export default getViteConfig({
  test: {
    // A test says what must hold, never how fast: these only end what hangs.
    testTimeout: 3_600_000,
    hookTimeout: 3_600_000,
    expect: { poll: { timeout: 90_000 } },
    // Where so much fails, what is waited for in vain would take hours.
    bail: 20,
    maxWorkers: 4,
    // Files share what they import: no test changes a module, and reading all of them anew for each file took half the time.
    isolate: false,
    coverage: {
      provider: "istanbul",
      include: ["src/{lib,model,views,analysis,charts,figures}/**/*.ts", "scripts/data/**/*.ts"],
      reporter: ["text-summary", "json-summary"],
      reportsDirectory: ".tmp/coverage",
      reportOnFailure: true,
      thresholds: { perFile: true, lines: 90 },
    },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/{client,built}/**"],
        },
      },
      { extends: true, test: { name: "client", include: ["tests/client/**/*.test.ts"] } },
      {
        extends: true,
        test: {
          name: "site",
          include: ["tests/built/**/*.test.ts"],
          globalSetup: "tests/built/global-setup.ts",
        },
      },
    ],
  },
});
