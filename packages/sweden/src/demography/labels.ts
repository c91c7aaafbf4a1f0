import type { Labels } from "@barkraft/core";
import type { services } from "./service-costs.ts";

/** The services as people call them. */
export const serviceLabels: Readonly<Record<(typeof services)[number], Labels>> = {
  preschool: { sv: "Förskola", da: "Dagtilbud", en: "Preschool" },
  after_school_care: { sv: "Fritidshem", da: "Fritidshjem", en: "After-school care" },
  compulsory_school: { sv: "Grundskola", da: "Grundskole", en: "Compulsory school" },
  upper_secondary_school: { sv: "Gymnasieskola", da: "Gymnasieskole", en: "Upper secondary school" },
  individual_and_family_care: {
    sv: "Individ- och familjeomsorg",
    da: "Socialområdet",
    en: "Individual and family care",
  },
  disability_lss: { sv: "Stöd enligt LSS", da: "Handicapområdet (LSS)", en: "Disability support (LSS)" },
  elderly_care: { sv: "Äldreomsorg", da: "Ældrepleje", en: "Elderly care" },
  other_services: { sv: "Övrigt", da: "Øvrigt", en: "Other" },
};
