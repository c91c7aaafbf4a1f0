import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The files that take longest go first, so that the last of them does not run alone at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rank = ({ moduleId, project }: TestSpecification) =>
      (project.name === "browser" ? 0 : 2) +
      (/accessibility|workbook|simulation|readme/.test(moduleId) ? 0 : 1);
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    // A machine with much else to do is slow, not wrong.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
    // Nothing here changes what belongs to the process, so files share a worker and what it has loaded.
    isolate: false,
    env: { TZ: "UTC" },
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: "browser",
          include: ["e2e/**/*.test.ts"],
          globalSetup: ["e2e/support/temporary-folder.ts", "e2e/support/start-site.ts"],
          expect: { poll: { timeout: 20_000 } },
        },
      },
      {
        test: {
          name: "packages",
          include: ["packages/*/tests/**/*.test.{ts,tsx}"],
          globalSetup: "e2e/support/temporary-folder.ts",
        },
      },
    ],
  },
});
