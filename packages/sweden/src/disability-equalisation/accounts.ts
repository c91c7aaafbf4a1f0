import type { Labels } from "@barkraft/core";
import { figure } from "../figures/figure.ts";
import { disabilityInputs } from "./table.ts";

const amount = (column: string, label: Labels) =>
  figure({
    id: `disability_${column}`,
    label: { sv: `LSS: ${label.sv}`, da: `LSS: ${label.da}`, en: `LSS: ${label.en}` },
    description: {
      sv: "Kronor enligt räkenskapssammandraget två år före utjämningsåret, insatser enligt LSS och SFB.",
      da: "Kroner efter regnskabssammendraget to år før udligningsåret, ydelser efter LSS og SFB.",
      en: "Kronor by the summary of accounts two years before the equalisation year, services under LSS and SFB.",
    },
    level: "municipality",
    unit: "SEK",
    read: { table: disabilityInputs, column, yearsBefore: 2, range: [-100_000_000_000, 100_000_000_000] },
  });

export const housingNetCost = amount("housing_net_cost", {
  sv: "nettokostnad för boende (rad 5131)",
  da: "nettoudgift til botilbud (række 5131)",
  en: "net cost of housing (row 5131)",
});
export const assistanceNetCost = amount("assistance_net_cost", {
  sv: "nettokostnad för personlig assistans (rad 5133)",
  da: "nettoudgift til personlig assistance (række 5133)",
  en: "net cost of personal assistance (row 5133)",
});
export const dailyActivityNetCost = amount("daily_activity_net_cost", {
  sv: "nettokostnad för daglig verksamhet (rad 5135)",
  da: "nettoudgift til daglig beskæftigelse (række 5135)",
  en: "net cost of daily activity (row 5135)",
});
export const otherServicesNetCost = amount("other_services_net_cost", {
  sv: "nettokostnad för övriga insatser (rad 5139)",
  da: "nettoudgift til øvrige ydelser (række 5139)",
  en: "net cost of other services (row 5139)",
});
export const wages = amount("wages", {
  sv: "externa löner (A)",
  da: "eksterne lønninger (A)",
  en: "wages (A)",
});
export const contractors = amount("contractors", {
  sv: "entreprenad och köp av verksamhet (B)",
  da: "entreprise og køb af virksomhed (B)",
  en: "contractors and purchased services (B)",
});
export const internalPurchases = amount("internal_purchases", {
  sv: "interna köp och övriga interna kostnader (C)",
  da: "interne køb og øvrige interne udgifter (C)",
  en: "internal purchases and other internal costs (C)",
});
export const allocatedByMunicipality = amount("allocated_by_municipality", {
  sv: "internt fördelade kostnader enligt kommunnyckeln (D)",
  da: "internt fordelte udgifter efter kommunens nøgle (D)",
  en: "internally allocated costs by the municipality's key (D)",
});
export const allocatedByStatistics = amount("allocated_by_statistics", {
  sv: "internt fördelade kostnader enligt SCB-nyckeln (E)",
  da: "internt fordelte udgifter efter SCB-nøglen (E)",
  en: "internally allocated costs by Statistics Sweden's key (E)",
});
export const internalRevenue = amount("internal_revenue", {
  sv: "interna intäkter (F)",
  da: "interne indtægter (F)",
  en: "internal revenue (F)",
});
export const reimbursementFromAgency = amount("reimbursement_from_agency", {
  sv: "ersättning från Försäkringskassan (G)",
  da: "betaling fra Försäkringskassan (G)",
  en: "reimbursement from the Social Insurance Agency (G)",
});
export const paymentToAgency = amount("payment_to_agency", {
  sv: "ersättning till Försäkringskassan (H)",
  da: "betaling til Försäkringskassan (H)",
  en: "payment to the Social Insurance Agency (H)",
});
export const salesToMunicipalities = amount("sales_to_municipalities", {
  sv: "försäljning av verksamhet till andra kommuner (J)",
  da: "salg af virksomhed til andre kommuner (J)",
  en: "sales of services to other municipalities (J)",
});
