import { icalendar } from "@barkraft/finance";
import type { CalendarDay } from "@barkraft/sweden";
import type { Versions } from "../../services/country.ts";
import { versionFields } from "../../services/version-fields.ts";
import type { AnalysisReport } from "../analysis/analysis-report.ts";
import type { Voice } from "../text/result-text.ts";

/** Stable column names, one row a day. */
export const calendarColumns = ["date", "event", "ground", "reference", "checked", "planned_year"] as const;

/** The days of a consultation and what each rests on. */
export function calendarReport(
  days: readonly CalendarDay[],
  years: readonly number[],
  versions: Versions,
  voice: Voice,
): AnalysisReport {
  const { translate, language } = voice;
  return {
    title: translate("cli.calendar.heading", { years: years.join(", ") }),
    year: years[0]!,
    lines: [translate("cli.calendar.line")],
    tables: [
      {
        name: translate("cli.calendar.table"),
        columns: [
          { id: "date", header: translate("cli.calendar.column.date") },
          { id: "event", header: "", filesOnly: true },
          { id: "label", header: translate("cli.calendar.column.event"), peopleOnly: true },
          { id: "ground", header: "", filesOnly: true },
          { id: "ground_text", header: translate("cli.calendar.column.ground"), peopleOnly: true },
          { id: "reference", header: "" },
          { id: "checked", header: "", filesOnly: true },
          { id: "checked_text", header: translate("cli.calendar.column.checked"), peopleOnly: true },
          { id: "planned_year", header: translate("cli.calendar.column.planned") },
        ],
        rows: days.map(({ id, date, planned, ground, reference, checked, label }) => [
          date,
          id,
          label[language],
          ground,
          translate(`cli.calendar.ground.${ground}`),
          reference ?? "",
          checked ?? "",
          checked === null ? "" : translate(`cli.calendar.checked.${checked}`),
          String(planned),
        ]),
      },
    ],
    notes: [],
    sources: [],
    versions,
  };
}

/** The days as JSON. */
export function jsonCalendar(days: readonly CalendarDay[], years: readonly number[], versions: Versions) {
  return {
    country: "se" as const,
    planned_years: years,
    ...versionFields(versions),
    days: days.map(({ id, date, planned, ground, reference, checked, label }) => ({
      id,
      date,
      planned_year: planned,
      ground,
      reference,
      checked,
      label,
    })),
  };
}

/** The days as a file that calendars read. */
export function calendarFile(days: readonly CalendarDay[], { translate, language }: Voice): string {
  return icalendar(
    translate("cli.calendar.name"),
    days.map(({ id, date, ground, reference, checked, label }) => ({
      id,
      date,
      title: label[language],
      description:
        reference && checked
          ? `${reference} (${translate(`cli.calendar.checked.${checked}`)})`
          : translate(`cli.calendar.ground.${ground}`),
    })),
  );
}
