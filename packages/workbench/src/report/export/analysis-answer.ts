import {
  type AnalysisReport,
  analysisCsv,
  analysisText,
  analysisWorkbook,
} from "../analysis/analysis-report.ts";
import type { Voice } from "../text/result-text.ts";
import type { Answer } from "./answer.ts";

/** What a command answers that reports an analysis. */
export function analysisAnswer(report: AnalysisReport, json: () => object, voice: Voice): Answer {
  return {
    year: report.year,
    json,
    csv: () => analysisCsv(report),
    text: () => analysisText(report, voice),
    workbook: (manifest) => analysisWorkbook(report, voice, manifest),
    notes: report.notes,
  };
}
