import { roundedOrNull } from "@barkraft/core";
import { amountOf, reviewQuestions } from "@barkraft/finance";
import { formatNumber } from "@barkraft/messages";
import type { ReviewAnswer } from "../../services/targeted-grants/review.ts";
import { versionFields } from "../../services/version-fields.ts";
import type { AnalysisReport } from "../analysis/analysis-report.ts";
import { unitText, type Voice } from "../text/result-text.ts";
import { jsonBounded, textIn, word } from "./words.ts";

/** A review for people: the outcome, why, and every answer. */
export function reviewReport(found: ReviewAnswer, voice: Voice): AnalysisReport {
  const { translate, language } = voice;
  const { review, grant, cost } = found;
  const number = (value: number, decimals = 1) => formatNumber(value, language, { decimals });
  const paid = grant && amountOf(grant, grant.lastYear ?? found.lastFigures);
  const lines = [
    word("rule", found.rule, voice),
    ...(review.end_date ? [translate("cli.review.ends", { date: review.end_date })] : []),
    ...(found.lacksEndDate ? [translate("cli.review.lacks_end")] : []),
    ...(review.reviewed_by
      ? [translate("cli.review.by", { by: review.reviewed_by, on: review.reviewed_on ?? "" }).trimEnd()]
      : []),
    ...(paid
      ? [translate("cli.review.amount", { year: String(paid.year), amount: number(paid.amount) })]
      : [translate("cli.review.not_in_register")]),
    ...(cost && cost.unknown.length === 0
      ? [
          translate("cli.review.cost", {
            amount: number(cost.together.value / 1e6),
            low: number(cost.together.low / 1e6),
            high: number(cost.together.high / 1e6),
          }),
        ]
      : []),
  ];
  const name = grant ? textIn(grant.name, voice) : review.grant;
  return {
    title: translate("cli.review.heading", { name, outcome: word("outcome", found.outcome, voice) }),
    year: found.lastFigures,
    lines,
    tables: [
      {
        name: translate("cli.review.table.answers"),
        columns: [
          { id: "question_id", header: translate("cli.register.column.id"), filesOnly: true },
          { id: "principle", header: translate("cli.review.column.principle"), filesOnly: true },
          { id: "question", header: translate("cli.review.column.question") },
          { id: "answer_id", header: translate("cli.review.column.answer"), filesOnly: true },
          { id: "answer", header: translate("cli.review.column.answer") },
          { id: "reason", header: translate("cli.review.column.reason") },
        ],
        rows: reviewQuestions.map(({ id, principle }) => {
          const { answer, reason } = review.answers[id];
          return [
            id,
            word("principle", principle, voice),
            word("question", id, voice),
            answer,
            word("answer", answer, voice),
            reason,
          ];
        }),
      },
      {
        name: translate("cli.review.table.overlaps"),
        columns: [
          { id: "id", header: translate("cli.register.column.id") },
          { id: "name", header: translate("cli.register.column.name") },
          { id: "first_year", header: translate("cli.register.column.first") },
          { id: "last_year", header: translate("cli.register.column.last") },
          {
            id: "amount_msek",
            header: translate("cli.register.column.amount", { year: String(found.lastFigures) }),
            unit: unitText("million SEK", translate),
            decimals: 1,
          },
        ],
        rows: found.overlaps.map((other) => [
          other.id,
          textIn(other.name, voice),
          other.firstYear === null ? "" : String(other.firstYear),
          other.lastYear === null ? "" : String(other.lastYear),
          roundedOrNull(amountOf(other, found.lastFigures).amount, 3),
        ]),
      },
    ],
    notes: grant ? [translate("cli.register.note.curated")] : [],
    sources: found.sources,
    versions: found.versions,
  };
}

/** A review as JSON: what was answered and what it comes to. */
export function jsonReview(found: ReviewAnswer) {
  const { review, grant, cost } = found;
  return {
    country: "se" as const,
    ...versionFields(found.versions),
    review,
    outcome: found.outcome,
    rule: found.rule,
    principle: found.principle,
    lacks_end_date: found.lacksEndDate,
    side_effects: found.sideEffects.map(({ id, answer, reason }) => ({ id, answer, reason })),
    open_questions: found.open,
    in_register: grant !== undefined,
    administration_sek: cost && cost.unknown.length === 0 ? jsonBounded(cost.together, 0) : null,
    overlaps: found.overlaps.map(({ id, name, firstYear, lastYear }) => ({
      id,
      name_sv: name.sv,
      name_en: name.en,
      first_year: firstYear,
      last_year: lastYear,
    })),
  };
}
