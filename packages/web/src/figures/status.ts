export { statusMarks } from "@barkraft/messages";
