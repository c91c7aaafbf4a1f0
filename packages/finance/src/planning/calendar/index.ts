export { type DayRule, dateOf, dayAfter, type Weekday } from "./dates.ts";
export { type CalendarEntry, icalendar } from "./icalendar.ts";
