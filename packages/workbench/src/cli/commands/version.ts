import type { Command } from "commander";
import type { Session } from "../session.ts";

/** Adds `version`: everything that decides what a computation gives. */
export function addVersion(program: Command, { terminal, translate }: Session): void {
  program
    .command("version")
    .description(translate("cli.version.description"))
    .option("--data <FOLDER>", translate("cli.option.data"))
    .option("--lang <LANGUAGE>", translate("cli.option.lang"))
    .action(async ({ data }: { data?: string }) => {
      const { versions } = await import("../../services/data/versions.ts");
      const { product, model, data: dataVersion } = await versions(data);
      const lines = [
        `barkraft ${product}`,
        translate("cli.version.model", { version: model }),
        translate("cli.version.data", { version: dataVersion }),
        `Node ${process.versions.node}`,
      ];
      terminal.out(`${lines.join("\n")}\n`);
    });
}
