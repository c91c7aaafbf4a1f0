import { step } from "@barkraft/core";
import { parameters } from "../generated/parameters.ts";
import { disabilityEqualisationRegulation } from "../law.ts";
import {
  allocatedByMunicipality,
  allocatedByStatistics,
  contractors,
  internalPurchases,
  internalRevenue,
  paymentToAgency,
  reimbursementFromAgency,
  salesToMunicipalities,
  wages,
} from "./accounts.ts";
import { servicesAtNationalCost } from "./services.ts";

const law = [disabilityEqualisationRegulation("6 §; bilaga")];
const staffShare = parameters["disability_equalisation.personnel_cost.staff_share"];

/** What the municipality's staff cost by its accounts, SEK. Förordning (2008:776), annex, step 1. */
export const calculatedPersonnelCost = step({
  id: "disability_calculated_personnel_cost",
  label: {
    sv: "LSS: beräknad personalkostnad",
    da: "LSS: beregnet personaleudgift",
    en: "LSS: calculated personnel cost",
  },
  description: {
    sv: "Löner med pålägg, personalens del av köp och fördelade kostnader, minus dess del av ersättning, interna intäkter och försäljning, plus personalkostnaden i assistans som andra utför.",
    da: "Lønninger med tillæg, personalets del af køb og fordelte udgifter, minus dets del af betalinger, interne indtægter og salg, plus personaleudgiften i assistance, som andre udfører.",
    en: "Wages with surcharge, the staff's part of purchases and allocated costs, less its part of reimbursement, internal revenue and sales, plus the personnel cost of assistance that others carry out.",
  },
  level: "municipality",
  unit: "SEK",
  law,
  from: {
    wages,
    surcharge: parameters["disability_equalisation.personnel_cost.payroll_surcharge"],
    staffShare,
    contractors,
    purchases: internalPurchases,
    allocatedByMunicipality,
    allocatedByStatistics,
    internalRevenue,
    received: reimbursementFromAgency,
    sales: salesToMunicipalities,
    paid: paymentToAgency,
    municipalShare: parameters["disability_equalisation.personnel_cost.municipal_assistance_share"],
  },
  formula: ({
    wages,
    surcharge,
    staffShare,
    contractors,
    purchases,
    allocatedByMunicipality,
    allocatedByStatistics,
    internalRevenue,
    received,
    sales,
    paid,
    municipalShare,
  }) =>
    wages * (1 + surcharge) +
    staffShare * (contractors + purchases + allocatedByMunicipality + allocatedByStatistics) -
    staffShare * (internalRevenue + received + sales) +
    staffShare * municipalShare * (paid / municipalShare - received),
});

/** Personnel cost index, ratio: a part of what the personnel cost deviates from that of the services at national cost. Förordning (2008:776) 6 §. */
export const personnelCostIndex = step({
  id: "disability_personnel_cost_index",
  label: {
    sv: "LSS: personalkostnadsindex",
    da: "LSS: personaleudgiftsindeks",
    en: "LSS: personnel cost index",
  },
  description: {
    sv: "Insatserna till landets kostnad plus en del av den beräknade personalkostnadens avvikelse från deras personalkostnad, delat med insatserna till landets kostnad.",
    da: "Ydelserne til landets udgift plus en del af den beregnede personaleudgifts afvigelse fra deres personaleudgift, delt med ydelserne til landets udgift.",
    en: "The services at national cost plus a part of the calculated personnel cost's deviation from theirs, divided by the services at national cost.",
  },
  level: "municipality",
  unit: "ratio",
  law,
  from: {
    services: servicesAtNationalCost,
    personnel: calculatedPersonnelCost,
    staffShare,
    excessShare: parameters["disability_equalisation.personnel_cost.excess_share"],
  },
  formula: ({ services, personnel, staffShare, excessShare }) =>
    (services + excessShare * (personnel - staffShare * services)) / services,
});
