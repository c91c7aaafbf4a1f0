import { deficitReadings } from "@barkraft/finance";
import { stateOpeningYears } from "@barkraft/sweden";
import { z } from "zod";
import { findPlace } from "../../../services/find-place.ts";
import { assistanceOf } from "../../../services/stabilisation/assistance.ts";
import { stateFrameOf } from "../../../services/stabilisation/state-frame.ts";
import { supportOf } from "../../../services/stabilisation/support.ts";
import { assistanceReport, jsonAssistance } from "../../stabilisation/assistance-report.ts";
import { jsonStateFrame, stateFrameReport } from "../../stabilisation/state-frame-report.ts";
import { jsonSupport } from "../../stabilisation/support-json.ts";
import { supportReport } from "../../stabilisation/support-report.ts";
import { analysisAnswer } from "../analysis-answer.ts";
import type { ExportedLaw, Writer } from "../answer.ts";
import { requested } from "../requested.ts";

const numbers = z.record(z.string(), z.number());
const words = z.array(z.string());

/** The support that keeps the sector from cutting. */
export const support: Writer = async ({ country }, request, voice) => {
  const { given, places, ...asked } = requested(
    request,
    {
      year: z.int().min(2020).max(2022),
      share: z.number().min(0).max(100),
      uninsured: z.number().min(0).max(100).optional(),
      places: words.optional(),
    },
    { assume: numbers.optional(), reserves: numbers.optional() },
  );
  const chosen = chosenOf(country, places);
  const result = await supportOf(country, {
    ...asked,
    assume: given.assume ?? {},
    reserves: given.reserves ?? {},
  });
  return analysisAnswer(supportReport(result, chosen, voice), () => jsonSupport(result, chosen), voice);
};

/** What unemployment adds to social assistance. */
export const assistance: Writer = async ({ country }, request, voice) => {
  const {
    given: _,
    places,
    ...asked
  } = requested(request, {
    points: z.number().min(-20).max(20),
    lasting: z.int().min(1).max(4),
    lags: z.int().min(0).max(3),
    uninsured: z.number().min(0).max(100),
    places: words.optional(),
  });
  const chosen = chosenOf(country, places);
  const result = await assistanceOf(country, asked);
  return analysisAnswer(assistanceReport(result, chosen, voice), () => jsonAssistance(result, chosen), voice);
};

/** The state's debt under several deficits, and what a grant does to it. */
export const stateFrame: Writer = async ({ country }, request, voice) => {
  const share = z.number().min(-50).max(50);
  const asked = requested(
    request,
    {
      opening: z.union(stateOpeningYears.map((year) => z.literal(year)) as [z.ZodLiteral, z.ZodLiteral]),
      opening_debt: z.number().min(0).max(300).optional(),
      deficits: z.array(z.string().transform(Number).pipe(share)).min(1).max(5),
      years: z.int().min(1).max(30),
      deficit_years: z.int().min(0).max(30),
      afterwards: share,
      reading: z.enum(deficitReadings),
      grant: z.number().min(0).max(1e12),
      grant_years: z.int().min(1).max(30),
    },
    { assume: numbers.optional() },
  );
  const result = await stateFrameOf(country, {
    opening: asked.opening as (typeof stateOpeningYears)[number],
    openingDebt: asked.opening_debt === undefined ? undefined : asked.opening_debt / 100,
    deficits: asked.deficits.map((deficit) => deficit / 100),
    years: asked.years,
    deficitYears: asked.deficit_years,
    afterwards: asked.afterwards / 100,
    reading: asked.reading,
    grant: asked.grant,
    grantYears: asked.grant_years,
    assume: asked.given.assume ?? {},
  });
  return analysisAnswer(stateFrameReport(result, voice), () => jsonStateFrame(result), voice);
};

function chosenOf(
  country: ExportedLaw["country"],
  places: readonly string[] | undefined,
): ReadonlySet<string> | undefined {
  return places && new Set(places.map((place) => findPlace(country, "municipality", place)));
}
