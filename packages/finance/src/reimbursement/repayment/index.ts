export {
  type PaidGrant,
  type Repayment,
  type RepaymentOutcome,
  type RepaymentTotals,
  repaymentsOf,
  type UseReport,
} from "./repayment.ts";
