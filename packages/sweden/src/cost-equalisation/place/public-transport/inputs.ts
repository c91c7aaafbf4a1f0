import { figure, type SuppliedTable } from "../../../figures/figure.ts";

const counties: SuppliedTable = {
  name: "public-transport-county-inputs",
  title: { sv: "Uppgifter till kollektivtrafik, länsvis", en: "Figures for public transport, by county" },
  level: "county",
};

const municipalities: SuppliedTable = {
  name: "public-transport-inputs",
  title: {
    sv: "Uppgifter till kollektivtrafikens fördelning inom länet",
    en: "Figures for the distribution of public transport within the county",
  },
  level: "municipality",
};

export const countyInhabitantsOfLargeLocalities = figure({
  id: "public_transport_county_inhabitants_of_large_localities",
  label: {
    sv: "Boende i stora tätorter, länet",
    da: "Beboere i store byer, länet",
    en: "Inhabitants of large localities, county",
  },
  description: {
    sv: "Länets invånare i tätorter med mer än 11 000 invånare.",
    da: "Länets indbyggere i byer med mere end 11.000 indbyggere.",
    en: "The county's inhabitants of localities with more than 11 000 inhabitants.",
  },
  level: "county",
  unit: "number",
  read: {
    table: counties,
    column: "inhabitants_of_large_localities",
    yearsBefore: 2,
    row: "latest",
    range: [0, 10000000],
  },
});

export const countyCommutingShare = figure({
  id: "public_transport_county_commuting_share",
  label: {
    sv: "Pendlare över kommungräns, länet",
    da: "Pendlere over kommunegrænsen, länet",
    en: "Commuters across a municipal border, county",
  },
  description: {
    sv: "Andelen av länets förvärvsarbetande som pendlar till arbete över kommungräns.",
    da: "Andelen af länets beskæftigede, der pendler til arbejde over kommunegrænsen.",
    en: "The share of the county's employed who commute to work across a municipal border.",
  },
  level: "county",
  unit: "percent",
  read: { table: counties, column: "commuting_pct", yearsBefore: 2, row: "latest", range: [0, 100] },
});

export const countyMeanDistance = figure({
  id: "public_transport_county_mean_distance",
  label: {
    sv: "Medelavstånd mellan invånarna, länet",
    da: "Middelafstand mellem indbyggerne, länet",
    en: "Mean distance between inhabitants, county",
  },
  description: {
    sv: "Medelavståndet mellan invånarna i länet. Förordningen säger inte i vilken enhet; här meter.",
    da: "Middelafstanden mellem indbyggerne i länet. Forordningen siger ikke i hvilken enhed; her meter.",
    en: "The mean distance between the inhabitants of the county. The regulation does not say in which unit; here metres.",
  },
  level: "county",
  unit: "metres",
  read: {
    table: counties,
    column: "mean_distance_metres",
    yearsBefore: 2,
    row: "latest",
    range: [0, 1000000],
  },
});

export const inhabitantsOfLargeLocalities = figure({
  id: "public_transport_inhabitants_of_large_localities",
  label: {
    sv: "Boende i stora tätorter",
    da: "Beboere i store byer",
    en: "Inhabitants of large localities",
  },
  description: {
    sv: "Kommunens invånare i tätorter med mer än 11 000 invånare.",
    da: "Kommunens indbyggere i byer med mere end 11.000 indbyggere.",
    en: "The municipality's inhabitants of localities with more than 11 000 inhabitants.",
  },
  level: "municipality",
  unit: "number",
  read: {
    table: municipalities,
    column: "inhabitants_of_large_localities",
    yearsBefore: 2,
    row: "latest",
    range: [0, 10000000],
  },
});

export const meanDistance = figure({
  id: "public_transport_mean_distance",
  label: {
    sv: "Medelavstånd mellan invånarna",
    da: "Middelafstand mellem indbyggerne",
    en: "Mean distance between inhabitants",
  },
  description: {
    sv: "Medelavståndet mellan invånarna i kommunen. Förordningen säger inte i vilken enhet; här meter.",
    da: "Middelafstanden mellem indbyggerne i kommunen. Forordningen siger ikke i hvilken enhed; her meter.",
    en: "The mean distance between the inhabitants of the municipality. The regulation does not say in which unit; here metres.",
  },
  level: "municipality",
  unit: "metres",
  read: {
    table: municipalities,
    column: "mean_distance_metres",
    yearsBefore: 2,
    row: "latest",
    range: [0, 1000000],
  },
});

export const commutingDistance = figure({
  id: "public_transport_commuting_distance",
  label: {
    sv: "Pendlingsavstånd",
    da: "Pendlingsafstand",
    en: "Commuting distance",
  },
  description: {
    sv: "Kommunens pendlingsavstånd i den enhet som viktens koefficient gäller; förordningen säger inte vilken.",
    da: "Kommunens pendlingsafstand i den enhed, som vægtens koefficient gælder; forordningen siger ikke hvilken.",
    en: "The municipality's commuting distance in the unit that the weight's coefficient is for; the regulation does not say which.",
  },
  level: "municipality",
  unit: "number",
  read: {
    table: municipalities,
    column: "commuting_distance",
    yearsBefore: 2,
    row: "latest",
    range: [0, 100000000],
  },
});

export const decidedShare = figure({
  id: "public_transport_decided_share",
  label: {
    sv: "Beslutad andel av länets kommunala del",
    da: "Besluttet andel af länets kommunale del",
    en: "Decided share of the county's municipal part",
  },
  description: {
    sv: "Kommunens andel där regeringen beslutar fördelningen, i Södermanland.",
    da: "Kommunens andel, hvor regeringen beslutter fordelingen, i Södermanland.",
    en: "The municipality's share where the government decides the distribution, in Södermanland.",
  },
  level: "municipality",
  unit: "percent",
  read: {
    table: municipalities,
    column: "decided_share_pct",
    yearsBefore: 2,
    row: "latest",
    range: [0, 100],
  },
});
