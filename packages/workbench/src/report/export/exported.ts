import type { Manifest, ManifestRequest } from "@barkraft/core";
import {
  digestOfAnswer,
  digestOfRows,
  manifestOf,
  scenarioOf,
  scenarioPart,
} from "../../services/manifest/manifest-of.ts";
import type { Voice } from "../text/result-text.ts";
import { type Answer, type ExportedLaw, unknownRequest, type Writer } from "./answer.ts";

/** A file as it is written, and the manifest that goes with it. */
export interface Exported {
  readonly content: string | Uint8Array;
  readonly manifest: Manifest;
}

const results = () => import("./writers/results.ts");
const reforms = () => import("./writers/reforms.ts");
const analyses = () => import("./writers/analyses.ts");
const allocation = () => import("./writers/allocation.ts");
const accounts = () => import("./writers/accounts.ts");
const figures = () => import("./writers/figures.ts");
const targetedGrants = () => import("./writers/targeted-grants.ts");
const stabilisation = () => import("./writers/stabilisation.ts");
const simulations = () => import("./writers/simulation.ts");
const packages = () => import("./writers/packages.ts");
const economy = () => import("./writers/economy.ts");
const reimbursement = () => import("./writers/reimbursement.ts");
const reimbursementFiles = () => import("./writers/reimbursement-files.ts");
const planning = () => import("./writers/planning.ts");

const writers: Readonly<Record<string, () => Promise<Writer>>> = {
  equalise: async () => (await results()).equalisation,
  compare: async () => (await results()).comparison,
  workbook: async () => (await results()).calculation,
  "compare-several": async () => (await reforms()).beside,
  "compare-stacked": async () => (await reforms()).stacked,
  distribution: async () => (await reforms()).distribution,
  solve: async () => (await reforms()).solution,
  cliffs: async () => (await reforms()).cliffs,
  similar: async () => (await analyses()).similar,
  need: async () => (await analyses()).need,
  inhabitant: async () => (await analyses()).inhabitant,
  change: async () => (await analyses()).change,
  "key-list": async () => (await allocation()).keyList,
  "key-share": async () => (await allocation()).keyShare,
  "key-backtest": async () => (await allocation()).keyBacktest,
  "key-histogram": async () => (await allocation()).keyHistogram,
  project: async () => (await economy()).projection,
  invest: async () => (await economy()).investment,
  grant: async () => (await accounts()).grant,
  balance: async () => (await accounts()).balance,
  reconcile: async () => (await accounts()).reconciliation,
  support: async () => (await stabilisation()).support,
  assistance: async () => (await stabilisation()).assistance,
  "state-frame": async () => (await stabilisation()).stateFrame,
  "plan-basis": async () => (await planning()).basis,
  "plan-need": async () => (await planning()).need,
  "plan-notice": async () => (await planning()).notice,
  "plan-calendar": async () => (await planning()).calendar,
  digital: async () => (await planning()).digital,
  sector: async () => (await planning()).sector,
  explain: async () => (await figures()).explanation,
  parameters: async () => (await figures()).parameters,
  register: async () => (await targetedGrants()).register,
  "register-amounts": async () => (await targetedGrants()).amounts,
  "register-series": async () => (await targetedGrants()).series,
  "register-expiry": async () => (await targetedGrants()).expiry,
  review: async () => (await targetedGrants()).review,
  fold: async () => (await targetedGrants()).fold,
  simulate: async () => (await simulations()).simulated,
  stress: async () => (await simulations()).stressed,
  "back-test": async () => (await simulations()).bands,
  "package-list": async () => (await packages()).packageList,
  package: async () => (await packages()).supportPackage,
  "package-compare": async () => (await packages()).packageBeside,
  "reimburse-scheme": async () => (await reimbursementFiles()).scheme,
  "reimburse-check": async () => (await reimbursementFiles()).check,
  "reimburse-forecast": async () => (await reimbursement()).forecast,
  "reimburse-queue": async () => (await reimbursement()).queue,
  "reimburse-round": async () => (await reimbursementFiles()).round,
  "reimburse-letters": async () => (await reimbursementFiles()).letters,
  "reimburse-repay": async () => (await reimbursementFiles()).repayment,
};

/** Computes what a request asks for. Throws an `InputError` for a request that is not known. */
export async function answered(law: ExportedLaw, request: ManifestRequest, voice: Voice): Promise<Answer> {
  const load = Object.hasOwn(writers, request.command) ? writers[request.command] : undefined;
  if (!load) throw unknownRequest(request.command);
  const write = await load();
  return write(law, request, voice);
}

/** An answer as a file in the form of the request. Throws an `InputError` for a form that it does not have. */
export async function exportedAs(
  answer: Answer,
  law: ExportedLaw,
  request: ManifestRequest,
  voice: Voice,
  indent = 2,
): Promise<Exported> {
  const { format, command } = request;
  const { year, rows } = answer;
  const json = rows && format !== "json" ? undefined : answer.json?.();
  const result = rows ? digestOfRows(rows) : digestOfAnswer(json ?? {});
  const manifest = manifestOf(law.country, { year, request, scenario: scenarioIn(law), result });
  if (format === "json" && json) {
    return { content: `${JSON.stringify({ ...json, manifest }, null, indent)}\n`, manifest };
  }
  if (format === "csv" && answer.csv) return { content: answer.csv(), manifest };
  if (format === "xlsx" && answer.workbook) {
    const { manifestSheet } = await import("../excel/manifest-sheet.ts");
    return { content: await answer.workbook(manifestSheet(manifest, voice)), manifest };
  }
  if (format === "pdf" && answer.pdf) return { content: await answer.pdf(manifest), manifest };
  const file = answer.files?.[format];
  if (file) return { content: file(), manifest };
  throw unknownRequest(`${command} ${format}`);
}

/** Writes what a request asks for, with its manifest. Throws an `InputError` for a request that is not known. */
export async function exported(law: ExportedLaw, request: ManifestRequest, voice: Voice): Promise<Exported> {
  return exportedAs(await answered(law, request, voice), law, request, voice);
}

function scenarioIn({ reform, document, several }: ExportedLaw): Manifest["scenario"] {
  if (several) return several.map((each) => scenarioPart(each, each));
  return scenarioOf(reform, document);
}
