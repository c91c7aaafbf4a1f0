import { dayAfter } from "./dates.ts";

/** A whole-day event. */
export interface CalendarEntry {
  readonly id: string;
  /** As `2027-02-09`. */
  readonly date: string;
  readonly title: string;
  readonly description: string;
}

/**
 * The events as an iCalendar file (RFC 5545). The stamp is the day of the event and not of the writing, so that the
 * same calendar is always the same bytes.
 */
export function icalendar(name: string, entries: readonly CalendarEntry[]): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Barkraft//Consultation calendar//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap(({ id, date, title, description }) => [
      "BEGIN:VEVENT",
      `UID:${id}-${date}@barkraft`,
      `DTSTAMP:${plain(date)}T000000Z`,
      `DTSTART;VALUE=DATE:${plain(date)}`,
      `DTEND;VALUE=DATE:${plain(dayAfter(date))}`,
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(description)}`,
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

const plain = (date: string) => date.replaceAll("-", "");

function escaped(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll(";", "\\;").replaceAll(",", "\\,").replaceAll("\n", "\\n");
}

const longestLine = 75;

/** Lines end before the 76th byte, and go on after a space. */
function folded(line: string): string {
  let bytes = 0;
  let text = "";
  for (const character of line) {
    const size = bytesOf(character.codePointAt(0)!);
    if (bytes + size > longestLine) {
      text += "\r\n ";
      bytes = 1;
    }
    text += character;
    bytes += size;
  }
  return text;
}

function bytesOf(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
