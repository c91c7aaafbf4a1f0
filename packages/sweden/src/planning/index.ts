export { type CalendarDay, consultationCalendar, type EventGround } from "./consultation-calendar.ts";
export {
  appropriations,
  bookedGrants,
  bookedResults,
  grantsByPlace,
  planningColumns,
} from "./grants-history.ts";
export { earlyNotice, type NoticeAnswer, type NoticeQuestion, noticeYears, usualLoss } from "./notice.ts";
export { type NoticePaths, noticePaths, type SimulatedNotice, simulatedNotice } from "./simulated-notice.ts";
