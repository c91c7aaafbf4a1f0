import { icalendar } from "@barkraft/finance";
import { type CalendarDay, consultationCalendar } from "@barkraft/sweden";
import { useState } from "react";
import { fileName, save } from "../../files/save.ts";
import { Section } from "../answers/Section.tsx";
import { WideTable } from "../answers/WideTable.tsx";
import { FileButtons } from "../download/FileButtons.tsx";
import { ChoiceField } from "../fields/ChoiceField.tsx";
import { useSite } from "../site/site.ts";

/** The consultation calendar of a planned year, as a table and a file. */
export function Calendar({ first, last }: { first: number; last: number }) {
  const { t, language } = useSite();
  const [chosen, setChosen] = useState(first);
  const year = Math.min(last, Math.max(first, chosen));
  const days = consultationCalendar([year]);
  const caption = t("web.planning.calendar.caption", { year: String(year) });
  const groundOf = ({ reference, checked }: CalendarDay) => {
    if (!reference || !checked) return t("web.planning.calendar.proposal");
    return checked === "paragraph"
      ? reference
      : `${reference} (${t(`web.planning.calendar.${checked === "day" ? "day_only" : "unverified"}`)})`;
  };
  const download = () => {
    const entries = days.map((day) => ({
      id: day.id,
      date: day.date,
      title: day.label[language],
      description: groundOf(day),
    }));
    const text = icalendar(t("web.planning.calendar.name"), entries);
    save(
      fileName(["barkraft", t("web.planning.calendar.name"), String(year)], "ics"),
      new Blob([text], { type: "text/calendar;charset=utf-8" }),
    );
  };
  return (
    <Section id="calendar" title={t("web.planning.calendar")}>
      <ChoiceField
        label={t("web.planning.calendar.year")}
        value={year}
        choices={Array.from({ length: last - first + 1 }, (_, at) => first + at)}
        onChange={setChosen}
      />
      <WideTable caption={caption}>
        <thead>
          <tr>
            <th scope="col">{t("web.planning.calendar.day")}</th>
            <th scope="col">{t("web.planning.calendar.event")}</th>
            <th scope="col">{t("web.planning.calendar.ground")}</th>
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <tr key={day.id}>
              <th scope="row">{day.date}</th>
              <td>{day.label[language]}</td>
              <td>{groundOf(day)}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
      <FileButtons label={t("web.download.table")} files={[[t("web.planning.calendar.file"), download]]} />
    </Section>
  );
}
