import type { Labels } from "@barkraft/core";

/** A national programme of upper secondary school. */
export interface Programme {
  /** As in the names of the columns. */
  readonly column: string;
  readonly label: Labels;
}

/** The national programmes that the national price list has a cost for. */
export const programmes = {
  ChildAndRecreation: {
    column: "child_and_recreation",
    label: {
      sv: "barn- och fritidsprogrammet",
      da: "børne- og fritidsprogrammet",
      en: "child and recreation",
    },
  },
  BuildingAndConstruction: {
    column: "building_and_construction",
    label: {
      sv: "bygg- och anläggningsprogrammet",
      da: "bygge- og anlægsprogrammet",
      en: "building and construction",
    },
  },
  ElectricityAndEnergy: {
    column: "electricity_and_energy",
    label: { sv: "el- och energiprogrammet", da: "el- og energiprogrammet", en: "electricity and energy" },
  },
  VehicleAndTransport: {
    column: "vehicle_and_transport",
    label: {
      sv: "fordons- och transportprogrammet",
      da: "køretøjs- og transportprogrammet",
      en: "vehicle and transport",
    },
  },
  BusinessAndService: {
    column: "business_and_service",
    label: {
      sv: "handels- och administrationsprogrammet (försäljnings- och serviceprogrammet)",
      da: "handels- og administrationsprogrammet (salgs- og serviceprogrammet)",
      en: "business and administration (sales and service)",
    },
  },
  Handicraft: {
    column: "handicraft",
    label: { sv: "hantverksprogrammet", da: "håndværksprogrammet", en: "handicraft" },
  },
  HotelAndTourism: {
    column: "hotel_and_tourism",
    label: { sv: "hotell- och turismprogrammet", da: "hotel- og turismeprogrammet", en: "hotel and tourism" },
  },
  IndustrialTechnology: {
    column: "industrial_technology",
    label: {
      sv: "industritekniska programmet",
      da: "det industritekniske program",
      en: "industrial technology",
    },
  },
  NaturalResources: {
    column: "natural_resources",
    label: { sv: "naturbruksprogrammet", da: "naturbrugsprogrammet", en: "natural resource use" },
  },
  RestaurantAndFood: {
    column: "restaurant_and_food",
    label: {
      sv: "restaurang- och livsmedelsprogrammet",
      da: "restaurant- og fødevareprogrammet",
      en: "restaurant management and food",
    },
  },
  HeatingAndProperty: {
    column: "heating_and_property",
    label: {
      sv: "VVS- och fastighetsprogrammet",
      da: "VVS- og ejendomsprogrammet",
      en: "heating, sanitation and property maintenance",
    },
  },
  HealthAndSocialCare: {
    column: "health_and_social_care",
    label: {
      sv: "vård- och omsorgsprogrammet",
      da: "pleje- og omsorgsprogrammet",
      en: "health and social care",
    },
  },
  BusinessManagement: {
    column: "business_management",
    label: { sv: "ekonomiprogrammet", da: "økonomiprogrammet", en: "business management and economics" },
  },
  Arts: { column: "arts", label: { sv: "estetiska programmet", da: "det æstetiske program", en: "arts" } },
  Humanities: {
    column: "humanities",
    label: { sv: "humanistiska programmet", da: "det humanistiske program", en: "humanities" },
  },
  NaturalScience: {
    column: "natural_science",
    label: { sv: "naturvetenskapsprogrammet", da: "det naturvidenskabelige program", en: "natural science" },
  },
  SocialScience: {
    column: "social_science",
    label: {
      sv: "samhällsvetenskapsprogrammet",
      da: "det samfundsvidenskabelige program",
      en: "social science",
    },
  },
  Technology: {
    column: "technology",
    label: { sv: "teknikprogrammet", da: "teknikprogrammet", en: "technology" },
  },
  OtherNational: {
    column: "other_national",
    label: {
      sv: "annat nationellt program",
      da: "et andet nationalt program",
      en: "another national programme",
    },
  },
} as const satisfies Readonly<Record<string, Programme>>;

export type ProgrammeName = keyof typeof programmes;
