import { largestPot } from "@barkraft/finance";
import { z } from "zod";
import { backtestKeys } from "../../../services/allocation/backtest.ts";
import { riseHistogram } from "../../../services/allocation/histogram.ts";
import { shippedKeys } from "../../../services/allocation/key-library.ts";
import { readRegistrationFiles } from "../../../services/allocation/registrations.ts";
import { sharePot } from "../../../services/allocation/share.ts";
import { inputFileSchema } from "../../../services/manifest/input-files.ts";
import { backtestReport, jsonBacktest } from "../../allocation/backtest-report.ts";
import { histogramReport, jsonHistogram } from "../../allocation/histogram-report.ts";
import { jsonKeys, keyListReport } from "../../allocation/list-report.ts";
import { jsonShare, shareReport } from "../../allocation/share-report.ts";
import { analysisAnswer } from "../analysis-answer.ts";
import { unknownRequest, type Writer } from "../answer.ts";
import { requested } from "../requested.ts";

const numbers = z.record(z.string(), z.number());
const columns = z.record(z.string(), numbers);
const documents = z.record(z.string(), z.unknown());
const week = z.int().min(1).max(53);
const amount = z.number().min(0).max(largestPot);

/** The keys that come with the program. */
export const keyList: Writer = async ({ country, year }, request, voice) => {
  requested(request, {});
  const keys = await shippedKeys();
  const report = keyListReport(keys, year, country.versions, voice);
  return analysisAnswer(report, () => jsonKeys(keys, country.versions), voice);
};

/** A pot shared by a key. */
export const keyShare: Writer = async ({ country, year }, request, voice) => {
  const { given, pot, key, cap, floor, top } = requested(
    request,
    {
      pot: amount,
      key: z.string(),
      cap: amount.optional(),
      floor: amount.optional(),
      top: z.int().min(0).max(400).optional(),
    },
    { documents: documents.optional(), inputs: numbers.optional(), columns: columns.optional() },
  );
  const found = await sharePot(country, {
    year,
    pot,
    key: { written: key, own: given.documents, inputs: given.inputs },
    columns: given.columns,
    capPerInhabitant: cap,
    floorPerInhabitant: floor,
  });
  return analysisAnswer(shareReport(found, voice, top), () => jsonShare(found), voice);
};

/** Keys held against the past. Its manifest has the digests of files of registrations, not their contents. */
export const keyBacktest: Writer = async ({ country, inputs = {} }, request, voice) => {
  const { given, keys, mix, later, since, first_week, last_week } = requested(
    request,
    {
      keys: z.array(z.string()).min(1).max(12),
      mix: z.array(z.string()).min(1).max(4),
      later: z.union([z.literal(1), z.literal(2)]),
      since: z.enum(["year", "year before"]),
      first_week: week.optional(),
      last_week: week.optional(),
    },
    { documents: documents.optional(), inputs: inputFileSchema.optional() },
  );
  const { registrations: files = [] } = inputs;
  const areWeeksSaid = first_week !== undefined && last_week !== undefined;
  if (areWeeksSaid !== files.length > 0) throw unknownRequest(`${request.command} inputs`);
  const registered = areWeeksSaid
    ? {
        registrations: await readRegistrationFiles(country, files),
        weeks: [first_week, last_week] as const,
      }
    : undefined;
  const asked = { keys, mix, later, since, own: given.documents, registered };
  const found = await backtestKeys(country, asked);
  return analysisAnswer(backtestReport(found, voice), () => jsonBacktest(found), voice);
};

/** How the fast variable is spread. */
export const keyHistogram: Writer = async ({ country, year }, request, voice) => {
  const { given } = requested(request, {}, { columns: columns.optional() });
  const found = await riseHistogram(country, year, given.columns);
  return analysisAnswer(histogramReport(found, voice), () => jsonHistogram(found), voice);
};
