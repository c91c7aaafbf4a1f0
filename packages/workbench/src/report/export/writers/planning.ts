import { expectationRules } from "@barkraft/finance";
import { consultationCalendar } from "@barkraft/sweden";
import { z } from "zod";
import { digitalOf } from "../../../services/digital/case.ts";
import { programmeDocument, serviceDocument } from "../../../services/digital/document.ts";
import { findDigital } from "../../../services/digital/library.ts";
import { planOf } from "../../../services/planning/basis.ts";
import { needOfPlace } from "../../../services/planning/need.ts";
import { noticeOf } from "../../../services/planning/notice.ts";
import { sectorOf } from "../../../services/sector/sector.ts";
import { digitalReport, jsonDigital } from "../../digital/programme-report.ts";
import { agreementText } from "../../planning/agreement-text.ts";
import { basisReport, jsonBasis } from "../../planning/basis-report.ts";
import { calendarFile, calendarReport, jsonCalendar } from "../../planning/calendar-report.ts";
import { jsonNeedByAge, needByAgeReport } from "../../planning/need-report.ts";
import { jsonNotice } from "../../planning/notice-json.ts";
import { noticeReport } from "../../planning/notice-report.ts";
import { jsonSector } from "../../sector/json-sector.ts";
import { sectorReport } from "../../sector/sector-report.ts";
import { analysisAnswer } from "../analysis-answer.ts";
import type { Writer } from "../answer.ts";
import { requested } from "../requested.ts";

const year = z.int().min(1900).max(2999);
const percent = z.number();

/** General grants several years ahead; as `txt` the one-page agreement. */
export const basis: Writer = async ({ country }, request, voice) => {
  const asked = requested(
    request,
    {
      last_year: year.optional(),
      grant: z.number().optional(),
      years: z.int().min(1).max(25),
      price: percent,
      need: percent.optional(),
      efficiency: percent,
      ceiling: percent.optional(),
      municipal_share: z.number().min(0).max(100),
      agreement: z.boolean().optional(),
    },
    { one_offs: z.record(z.string(), z.number()).optional() },
  );
  const plan = await planOf(country, {
    lastYear: asked.last_year,
    grant: asked.grant,
    years: asked.years,
    price: asked.price,
    need: asked.need,
    efficiency: asked.efficiency,
    ceiling: asked.ceiling,
    municipalShare: asked.municipal_share,
    oneOffs: asked.given.one_offs ?? {},
  });
  const answer = analysisAnswer(basisReport(plan, voice), () => jsonBasis(plan), voice);
  const agreement = () => agreementText(plan, voice);
  return { ...answer, ...(asked.agreement ? { text: agreement } : {}), files: { txt: agreement } };
};

/** Need by age. */
export const need: Writer = async ({ country }, request, voice) => {
  const { place, cost_year, projection, last_year } = requested(request, {
    place: z.string().optional(),
    cost_year: year,
    projection: year,
    last_year: year,
  });
  const found = await needOfPlace(country, {
    place,
    costYear: cost_year,
    projectionFrom: projection,
    lastYear: last_year,
  });
  return analysisAnswer(needByAgeReport(found, voice), () => jsonNeedByAge(found), voice);
};

/** The value of early notice. */
export const notice: Writer = async ({ country }, request, voice) => {
  const { given: _, ...asked } = requested(request, {
    rule: z.enum(expectationRules),
    growth: percent,
    loss: z.number().min(0).max(100).optional(),
  });
  const found = await noticeOf(country, asked);
  return analysisAnswer(noticeReport(found, voice), () => jsonNotice(found), voice);
};

/** The consultation calendar; as `ics` a file that calendars read. */
export const calendar: Writer = ({ country }, request, voice) => {
  const { first, count } = requested(request, { first: year, count: z.int().min(1).max(25) });
  const years = Array.from({ length: count }, (_, at) => first + at);
  const days = consultationCalendar(years);
  const { versions } = country;
  const answer = analysisAnswer(
    calendarReport(days, years, versions, voice),
    () => jsonCalendar(days, years, versions),
    voice,
  );
  return { ...answer, files: { ics: () => calendarFile(days, voice) } };
};

/** A digital programme or service. */
export const digital: Writer = async ({ country }, request, voice) => {
  const { id, given } = requested(
    request,
    { id: z.string().optional() },
    { document: z.discriminatedUnion("kind", [serviceDocument, programmeDocument]).optional() },
  );
  const found = await digitalOf(country, given.document ?? (await findDigital(id ?? "programme")));
  return analysisAnswer(digitalReport(found, voice), () => jsonDigital(found), voice);
};

/** The state of the sector. */
export const sector: Writer = async ({ country }, request, voice) => {
  const { year: asked, place } = requested(request, { year, place: z.string().optional() });
  const found = await sectorOf(country, asked, place);
  return analysisAnswer(sectorReport(found, voice), () => jsonSector(found), voice);
};
