import { z } from "zod";
import { inputFileSchema } from "../../../services/manifest/input-files.ts";
import { encodings } from "../../../services/reimbursement/claims/file-bytes.ts";
import { findScheme } from "../../../services/reimbursement/library.ts";
import { computeRepayment } from "../../../services/reimbursement/repayment.ts";
import { checkClaims, computeRound } from "../../../services/reimbursement/round.ts";
import type { AnalysisReport } from "../../analysis/analysis-report.ts";
import { checkReport, jsonCheck } from "../../reimbursement/fault-table.ts";
import { jsonRepayment, repaymentReport } from "../../reimbursement/repayment-report.ts";
import { jsonLetters, jsonRound } from "../../reimbursement/round-json.ts";
import { roundReport } from "../../reimbursement/round-report.ts";
import { jsonScheme, schemeReport } from "../../reimbursement/scheme-report.ts";
import type { Voice } from "../../text/result-text.ts";
import { analysisAnswer } from "../analysis-answer.ts";
import { type Answer, unknownRequest, type Writer } from "../answer.ts";
import { requested } from "../requested.ts";

const given = { inputs: inputFileSchema };

const roundOptions = {
  /** Id of a shipped scheme; left out where the scheme is one of the files. */
  scheme: z.string().max(60).optional(),
  round: z.string().max(60).optional(),
  pot: z.number().min(0).max(1e13).optional(),
  encoding: z.enum(encodings).optional(),
} as const;

/** Its notes are in the sheets and in the text, and not said beside a file. */
const answerOf = (report: AnalysisReport, json: () => object, voice: Voice): Answer => ({
  ...analysisAnswer(report, json, voice),
  notes: [],
});

/**
 * A round from files of claims, decisions and earlier payments, and beside it its letters. The manifests have the
 * digests of the files, not their contents.
 */
export const round: Writer = async ({ country, inputs = {} }, request, voice) => {
  const { given: own, scheme, ...terms } = requested(request, roundOptions, given);
  const [claims] = inputs.claims ?? [];
  const asked = inputs.scheme?.[0] ?? scheme;
  if (claims === undefined || asked === undefined) throw unknownRequest(`${request.command} inputs`);
  const [decisions] = inputs.decisions ?? [];
  const [earlier] = inputs.earlier ?? [];
  const question = { ...terms, scheme: asked, claims, decisions, earlier };
  const answer = await computeRound(country, question, own.inputs);
  const report = roundReport(answer, voice);
  return {
    ...answerOf(report, () => jsonRound(answer), voice),
    beside: { [lettersCommand]: { year: report.year, json: () => jsonLetters(answer) } },
  };
};

/** What is wrong with a file of claims; how many faults it has is beside the answer. */
export const check: Writer = async ({ country, inputs = {} }, request, voice) => {
  const { pot: _, ...options } = roundOptions;
  const { given: __, scheme: shipped, ...terms } = requested(request, options, given);
  const [claims] = inputs.claims ?? [];
  const asked = inputs.scheme?.[0] ?? shipped;
  if (claims === undefined || asked === undefined) throw unknownRequest(`${request.command} inputs`);
  const checked = await checkClaims(country, { ...terms, scheme: asked, claims });
  return {
    ...answerOf(checkReport(checked, voice), () => jsonCheck(checked), voice),
    faults: Object.values(checked.claims.faultCounts).reduce((sum, count) => sum + count, 0),
  };
};

/** A scheme: its rounds as the rules pay them, beside what was published. */
export const scheme: Writer = async ({ country, inputs = {} }, request, voice) => {
  const { scheme: shipped } = requested(
    request,
    { scheme: roundOptions.scheme },
    { inputs: inputFileSchema.optional() },
  );
  const asked = inputs.scheme?.[0] ?? shipped;
  if (asked === undefined) throw unknownRequest(`${request.command} inputs`);
  const found = await findScheme(asked);
  return answerOf(schemeReport(found, country.versions, voice), () => jsonScheme(found), voice);
};

/** The name that the letters of a round have in their manifest. */
export const lettersCommand = "reimburse-letters";

/** The letters of a round by themselves, as `verify` writes them again. */
export const letters: Writer = async (law, request, voice) =>
  (await round(law, request, voice)).beside![lettersCommand]!;

/** What is to be paid back, from lists of payments and of reports. */
export const repayment: Writer = async ({ country, year, inputs = {} }, request, voice) => {
  const { given: own } = requested(request, {}, given);
  const { payments = [], reports = [] } = inputs;
  if (payments.length === 0) throw unknownRequest("reimburse-repay inputs");
  const answer = await computeRepayment(country, year, { payments, reports }, own.inputs);
  return answerOf(repaymentReport(answer, voice), () => jsonRepayment(answer), voice);
};
