export { type AdministrationCost, type AdministrationLesson, administrationCost } from "./administration.ts";
export { type FlatOutcome, type FlatReceiver, flatAmount, flatAmountMissing } from "./flat-amount.ts";
