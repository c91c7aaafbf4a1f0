import type { Command } from "commander";
import { checkText, tablesText } from "../../report/text/data-text.ts";
import type { Progress, Report } from "../../services/data/data.ts";
import type { Session } from "../session.ts";

/** Adds `data check` and `data build`. */
export function addData(program: Command, session: Session, setExitCode: (code: number) => void): void {
  const { translate, terminal } = session;
  const data = program.command("data").helpCommand(false).description(translate("cli.data.description"));
  data
    .command("check")
    .description(translate("cli.data.check.description"))
    .option("--data <FOLDER>", translate("cli.option.data"))
    .option("--lang <LANGUAGE>", translate("cli.option.lang"))
    .addHelpText("after", `\n${translate("cli.data.check.examples")}`)
    .action(async (options: { data?: string }) => {
      const { checkData, checkTables } = await import("../../services/data/data.ts");
      if (options.data !== undefined) {
        terminal.out(tablesText(options.data, await checkTables(options.data), session));
        return;
      }
      finish(
        await withProgress(translate("cli.data.checking"), session, (onProgress) =>
          checkData({ onProgress }),
        ),
      );
    });
  data
    .command("build")
    .description(translate("cli.data.build.description"))
    .option("--lang <LANGUAGE>", translate("cli.option.lang"))
    .action(async () => {
      const { buildData } = await import("../../services/data/data.ts");
      const report = await withProgress(translate("cli.data.building"), session, (onProgress) =>
        buildData({ onProgress }),
      );
      finish(report);
      if (report.written.length > 0) {
        terminal.out(`${translate("cli.data.written", { count: report.written.length })}\n`);
      }
    });

  const finish = (report: Report) => {
    terminal.out(checkText(report, session));
    if (!report.passed) setExitCode(1);
  };
}

/** Runs a job with its progress shown: a moving line on a terminal, plain lines on standard error elsewhere. */
async function withProgress<Outcome>(
  title: string,
  { terminal }: Session,
  job: (onProgress: (progress: Progress) => void) => Promise<Outcome>,
): Promise<Outcome> {
  if (!terminal.outIsTerminal) {
    return job(({ step, done, total }) => terminal.error(`${title} ${done}/${total}: ${step}\n`));
  }
  const { Listr } = await import("listr2");
  const outcomes: Outcome[] = [];
  await new Listr([
    {
      title,
      task: async (_, task) => {
        const report = ({ step, done, total }: Progress) => {
          task.title = `${title} ${done}/${total}: ${step}`;
        };
        outcomes.push(await job(report));
        task.title = title;
      },
    },
  ]).run();
  return outcomes[0]!;
}
