import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { defaultYear } from "../../services/figures.ts";
import { wholeNumber } from "../options.ts";
import type { Session } from "../session.ts";

interface Options {
  readonly port?: string;
  readonly host: string;
  readonly data?: string;
}

/** Adds `serve`: the web page and the API, until interrupted. */
export function addServe(program: Command, session: Session): void {
  const { translate } = session;
  program
    .command("serve")
    .description(translate("cli.serve.description"))
    .option("--port <PORT>", translate("cli.option.port"))
    .option("--host <ADDRESS>", translate("cli.option.host"), "127.0.0.1")
    .option("--data <FOLDER>", translate("cli.option.data"))
    .option("--lang <LANGUAGE>", translate("cli.option.lang"))
    .addHelpText("after", `\n${translate("cli.serve.examples")}`)
    .action((options: Options) => serveCommand(options, session));
}

async function serveCommand(options: Options, session: Session): Promise<void> {
  const { language, terminal, translate } = session;
  const port = wholeNumber("--port", options.port, [0, 65535], 4180);
  const [{ loadCountry }, { startServer }, { summarise }, { summaryText }] = await Promise.all([
    import("../../services/country.ts"),
    import("../../api/index.ts"),
    import("../../services/outcome/summary.ts"),
    import("../../report/text/summary-text.ts"),
  ]);
  const country = await loadCountry(options.data);
  const built = fileURLToPath(new URL("../../../../web/dist", import.meta.url));
  const webFolder = existsSync(built) ? { webFolder: built } : {};
  const server = await startServer({ country, port, host: options.host, ...webFolder });
  const start = performance.now();
  const evaluation = country.baseline(defaultYear);
  const milliseconds = performance.now() - start;
  const summary = summarise(country, evaluation);
  terminal.out(`${summaryText(summary, milliseconds, { language, translate })}\n`);
  terminal.out(`${translate("cli.serve.address", { url: server.url })}\n`);
  terminal.error(`${translate("webFolder" in webFolder ? "cli.serve.stop" : "cli.serve.no_page")}\n`);
  await interrupted();
  await server.close();
}

/** Interrupted more than once, as when a shell and a parent both say so, it still closes in good order. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => resolve());
  });
}
