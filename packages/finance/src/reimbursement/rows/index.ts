export { decisionsIn, type FileRows, paidIn, reportsIn, unpaidIn } from "./read-rows.ts";
