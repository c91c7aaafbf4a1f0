import { parseBands, parseWantedPath } from "@barkraft/core";
import { groupings } from "@barkraft/sweden";
import { z } from "zod";
import { findPlace } from "../../../services/find-place.ts";
import { reformOf } from "../../../services/reform-document/reform-document.ts";
import {
  compareReforms,
  distribute,
  findCliffs,
  parseLossLimit,
  parseTarget,
  solveReform,
  stackReform,
} from "../../../services/reforms/index.ts";
import { cliffsText, nearTable } from "../../reforms/cliffs.ts";
import {
  distributionNotes,
  distributionTable,
  distributionText,
  spreadTable,
} from "../../reforms/distribution.ts";
import { jsonBeside, jsonCliffs, jsonDistribution, jsonSolved, jsonStack } from "../../reforms/json.ts";
import { tableCsv, tablesWorkbook } from "../../reforms/report-table.ts";
import { besideHeading, besideTable, besideText, besideTotals } from "../../reforms/side-by-side.ts";
import { solvedTable, solvedText } from "../../reforms/solved.ts";
import { stackTable, stackText, stackTotals } from "../../reforms/stacked.ts";
import type { Writer } from "../answer.ts";
import { requested } from "../requested.ts";

const quantity = z.string().optional();
const top = z.int().min(0).max(400).default(5);

/** Several reforms side by side. */
export const beside: Writer = (law, request, voice) => {
  const { country, year, several = [] } = law;
  const asked = requested(request, { quantity, top, places: z.array(z.string()).optional() });
  const reforms = several.map((document) => ({ title: document.title ?? "", reform: reformOf(document) }));
  const whole = compareReforms(country, year, reforms, asked.quantity);
  const places = asked.places?.map((place) => findPlace(country, "municipality", place));
  const kept = whole.rows.map(({ code }) => places?.includes(code) ?? true);
  const result = {
    ...whole,
    rows: whole.rows.filter((_, row) => kept[row]),
    statuses: whole.statuses.filter((_, row) => kept[row]),
  };
  return {
    year,
    json: () => jsonBeside(result),
    csv: () => tableCsv(besideTable(result, voice)),
    text: () => besideText(result, asked.top, voice),
    workbook: (manifest) => {
      const heading = besideHeading(result, voice);
      const titles = reforms.map(({ title }, position) => [String(position + 1), title] as const);
      const tables = [besideTable(result, voice), besideTotals(result, voice)];
      return tablesWorkbook(
        tables,
        { title: heading, year, versions: result.versions, reform: {}, extra: titles },
        manifest,
        voice,
      );
    },
  };
};

/** One reform part by part. */
export const stacked: Writer = ({ country, year, reform, document }, request, voice) => {
  const asked = requested(request, { quantity, top });
  const title = document?.title ?? voice.translate("cli.word.own_reform");
  const result = stackReform(country, year, title, reform, asked.quantity);
  return {
    year,
    json: () => jsonStack(result),
    csv: () => tableCsv(stackTable(result, voice)),
    text: () => stackText(result, asked.top, voice),
    workbook: (manifest) => {
      const tables = [stackTotals(result, voice), stackTable(result, voice)];
      return tablesWorkbook(
        tables,
        { title, year, versions: result.versions, reform, extra: [] },
        manifest,
        voice,
      );
    },
  };
};

/** Winners and losers of a reform by group. */
export const distribution: Writer = ({ country, year, reform }, request, voice) => {
  const asked = requested(request, {
    by: z.enum(groupings),
    bands: z.string().optional(),
    quantity,
    closed: z.boolean().default(false),
  });
  const { by, closed } = asked;
  const bands = asked.bands === undefined ? undefined : parseBands(asked.bands, "--bands");
  const result = distribute(country, { year, reform, by, bands, quantity: asked.quantity, closed });
  return {
    year,
    json: () => jsonDistribution(result),
    csv: () => tableCsv(distributionTable(result, voice)),
    text: () => distributionText(result, closed, voice),
    workbook: (manifest) => {
      const title = voice.translate("cli.distribution.description");
      const notes = distributionNotes(result, closed, voice).map((note) => ["", note] as const);
      const tables = [distributionTable(result, voice), spreadTable(result, voice)];
      return tablesWorkbook(
        tables,
        { title, year, versions: result.versions, reform, extra: notes },
        manifest,
        voice,
      );
    },
  };
};

/** Parameters that meet a target. */
export const solution: Writer = async ({ country, year, reform }, request, voice) => {
  const asked = requested(request, {
    parameters: z.array(z.string()).default([]),
    target: z.string().optional(),
    max_loss: z.string().optional(),
    quantity,
  });
  const { target, max_loss: loss } = asked;
  const result = await solveReform(country, {
    year,
    reform,
    parameters: asked.parameters.map(parseWantedPath),
    target: target === undefined ? undefined : parseTarget(target, "--target"),
    maxLoss: loss === undefined ? undefined : parseLossLimit(loss, "--max-loss"),
    quantity: asked.quantity,
  });
  return {
    year,
    json: () => jsonSolved(result),
    csv: () => tableCsv(solvedTable(result, voice)),
    text: () => solvedText(result, voice),
  };
};

/** Leaps and thresholds. */
export const cliffs: Writer = ({ country, year }, request, voice) => {
  const { swept, place, ...limits } = requested(request, {
    swept: z.string(),
    place: z.string().optional(),
    quantity,
    least: z.number().positive().optional(),
    within: z.number().positive().max(0.2).optional(),
  });
  const code = place === undefined ? undefined : findPlace(country, "municipality", place);
  const { given: _, ...asked } = limits;
  const result = findCliffs(country, { ...asked, year, swept: parseWantedPath(swept), code });
  return {
    year,
    json: () => jsonCliffs(result),
    csv: () => tableCsv(nearTable(result, voice)),
    text: () => cliffsText(result, voice),
  };
};
