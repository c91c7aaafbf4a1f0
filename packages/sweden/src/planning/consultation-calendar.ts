import type { Labels } from "@barkraft/core";
import { type DayRule, dateOf } from "@barkraft/finance";

/** Whether a day is set by law or is part of the proposal. */
export type EventGround = "law" | "proposal";

/**
 * How much of a day of the law has been checked: day and paragraph, the day alone (somebody who publishes it says so,
 * the paragraph is recalled), or nothing.
 */
export type DayCheck = "paragraph" | "day" | "unverified";

interface YearlyEvent {
  readonly id: string;
  /** Years before the planned year. */
  readonly before: number;
  readonly day: DayRule;
  readonly ground: EventGround;
  readonly reference: string | null;
  /** Null for a proposal. */
  readonly checked: DayCheck | null;
  readonly label: Labels;
  /** What holds instead in a year of election to the Riksdag. */
  readonly inElectionYear?: { readonly day: DayRule; readonly label: Labels };
}

/** A year of ordinary election to the Riksdag: every fourth. */
const isElectionYear = (year: number): boolean => (year - 2022) % 4 === 0;

/**
 * The year of planning: what the law sets, and the meetings of a strengthened consultation between them. The days of
 * the law are deadlines and stand as they are, also on a Sunday.
 */
const events: readonly YearlyEvent[] = [
  {
    id: "starting-point",
    before: 1,
    day: { month: 1, weekday: 4, nth: 3 },
    ground: "proposal",
    reference: null,
    checked: null,
    label: {
      sv: "Gemensamt utgångsläge: preliminära bokslut, befolkning och prisutveckling",
      da: "Fælles udgangspunkt: foreløbige regnskaber, befolkning og prisudvikling",
      en: "Common starting point: preliminary accounts, population and prices",
    },
  },
  {
    id: "needs",
    before: 1,
    day: { month: 2, weekday: 2, nth: 2 },
    ground: "proposal",
    reference: null,
    checked: null,
    label: {
      sv: "Överläggning om behov och effektivisering, stat och sektor",
      da: "Drøftelse af behov og effektivisering, stat og sektor",
      en: "Consultation on needs and efficiency, state and sector",
    },
  },
  {
    id: "frame",
    before: 1,
    day: { month: 3, weekday: 3, nth: 4 },
    ground: "proposal",
    reference: null,
    checked: null,
    label: {
      sv: "Planeringsramar för fyra år lämnas till kommuner och regioner",
      da: "Planlægningsrammer for fire år gives til kommuner og regioner",
      en: "Planning frames for four years are given to municipalities and regions",
    },
  },
  {
    id: "spring-bill",
    before: 1,
    day: { month: 4, day: 15 },
    ground: "law",
    reference: "Riksdagsordningen (2014:801) 9 kap. 5 §",
    checked: "day",
    label: {
      sv: "Senast: regeringens ekonomiska vårproposition",
      da: "Senest: regeringens økonomiske forårsproposition",
      en: "At the latest: the government's spring fiscal policy bill",
    },
  },
  {
    id: "agreement",
    before: 1,
    day: { month: 6, weekday: 2, nth: 2 },
    ground: "proposal",
    reference: null,
    checked: null,
    label: {
      sv: "Överenskommelse på en sida undertecknas",
      da: "Aftale på én side underskrives",
      en: "One-page agreement is signed",
    },
  },
  {
    id: "budget-bill",
    before: 1,
    day: { month: 9, day: 20 },
    ground: "law",
    reference: "Riksdagsordningen (2014:801) tilläggsbestämmelse 9.5.1",
    checked: "paragraph",
    label: {
      sv: "Senast: budgetpropositionen",
      da: "Senest: finanslovsforslaget",
      en: "At the latest: the budget bill",
    },
    inElectionYear: {
      day: { month: 11, day: 15 },
      label: {
        sv: "Senast, eftersom det är valår: budgetpropositionen (annars två veckor efter riksmötets öppnande)",
        da: "Senest, fordi det er valgår: finanslovsforslaget (ellers to uger efter Riksdagens åbning)",
        en: "At the latest, as it is an election year: the budget bill (otherwise two weeks after the Riksdag opens)",
      },
    },
  },
  {
    id: "preliminary-equalisation",
    before: 1,
    day: { month: 10, day: 1 },
    ground: "law",
    reference: "Förordning (2004:881) 29 §",
    checked: "paragraph",
    label: {
      sv: "Senast: SCB:s preliminära uppgifter om utjämningen",
      da: "Senest: SCB's foreløbige opgørelse af udligningen",
      en: "At the latest: Statistics Sweden's preliminary equalisation figures",
    },
  },
  {
    id: "board-budget",
    before: 1,
    day: { month: 10, day: 31 },
    ground: "law",
    reference: "Kommunallag (2017:725) 11 kap. 8 §",
    checked: "unverified",
    label: {
      sv: "Senast: styrelsens förslag till budget",
      da: "Senest: styrelsens budgetforslag",
      en: "At the latest: the executive board's draft budget",
    },
  },
  {
    id: "council-budget",
    before: 1,
    day: { month: 11, day: 30 },
    ground: "law",
    reference: "Kommunallag (2017:725) 11 kap. 10 §",
    checked: "day",
    label: {
      sv: "Senast: fullmäktige fastställer budgeten",
      da: "Senest: fuldmægtige vedtager budgettet",
      en: "At the latest: the council decides the budget",
    },
  },
  {
    id: "final-equalisation",
    before: 0,
    day: { month: 1, day: 20 },
    ground: "law",
    reference: "Lag (2004:773) 18 §",
    checked: "paragraph",
    label: {
      sv: "Skatteverkets preliminära beslut om utjämningen",
      da: "Skatteverkets foreløbige afgørelse om udligningen",
      en: "The Tax Agency's preliminary decision on the equalisation",
    },
  },
  {
    id: "decided-equalisation",
    before: 0,
    day: { month: 4, day: 15 },
    ground: "law",
    reference: "Lag (2004:773) 18 §",
    checked: "paragraph",
    label: {
      sv: "Skatteverkets slutliga beslut om utjämningen",
      da: "Skatteverkets endelige afgørelse om udligningen",
      en: "The Tax Agency's final decision on the equalisation",
    },
  },
  {
    id: "follow-up",
    before: 0,
    day: { month: 5, weekday: 2, nth: 3 },
    ground: "proposal",
    reference: null,
    checked: null,
    label: {
      sv: "Uppföljning: vad som lovades mot vad som blev",
      da: "Opfølgning: hvad der blev lovet, mod hvad der blev",
      en: "Follow-up: what was promised against what came",
    },
  },
];

/** One day of the calendar. */
export interface CalendarDay {
  readonly id: string;
  /** As `2027-04-15`. */
  readonly date: string;
  readonly planned: number;
  readonly ground: EventGround;
  readonly reference: string | null;
  readonly checked: DayCheck | null;
  readonly label: Labels;
}

/** The consultation calendar for each planned year, in order of days. */
export function consultationCalendar(plannedYears: readonly number[]): readonly CalendarDay[] {
  return plannedYears
    .flatMap((planned) =>
      events.map(({ id, before, ground, reference, checked, inElectionYear, ...usual }) => {
        const year = planned - before;
        const { day, label } = (isElectionYear(year) ? inElectionYear : undefined) ?? usual;
        return {
          id: `${id}-${planned}`,
          date: dateOf(day, year),
          planned,
          ground,
          reference,
          checked,
          label,
        };
      }),
    )
    .sort((a, b) => (`${a.date} ${a.id}` < `${b.date} ${b.id}` ? -1 : 1));
}
