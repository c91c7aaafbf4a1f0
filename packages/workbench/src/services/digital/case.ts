import { exactSum } from "@barkraft/core";
import {
  type DigitalService,
  extremesOf,
  type HumpYear,
  humpFinancing,
  type InfrastructureAssumption,
  type InfrastructureCase,
  infrastructureCase,
  type LocalCase,
  localCase,
  type Sensitivity,
  type ServiceAssumption,
  type ServiceCase,
  sensitivityOf,
  serviceCase,
} from "@barkraft/finance";
import { ageGroups, personsByCode } from "@barkraft/sweden";
import type { Country, Versions } from "../country.ts";
import { usualNeed } from "../planning/need.ts";
import { planningTables } from "../planning/tables.ts";
import type { ProgrammeDocument, ServiceDocument } from "./document.ts";
import { digitalLibrary } from "./library.ts";

/** A service with its result, its bounds and what it is for every municipality. */
export interface ServiceAnswer {
  readonly kind: "digital-service";
  readonly document: ServiceDocument;
  readonly personsYear: number;
  readonly persons: number;
  readonly organisations: number;
  readonly case: ServiceCase;
  /** With every assumption at the bound that is worst, and best, for the present value. */
  readonly low: ServiceCase;
  readonly high: ServiceCase;
  /** Without a programme behind it. */
  readonly alone: ServiceCase;
  readonly sensitivity: readonly Sensitivity<ServiceAssumption>[];
  /** Empty for what the regions run. */
  readonly places: readonly ({
    readonly code: string;
    readonly name: string;
    readonly persons: number;
  } & LocalCase)[];
  readonly versions: Versions;
}

export interface ProgrammeAnswer {
  readonly kind: "digital-programme";
  readonly document: ProgrammeDocument;
  readonly financing: readonly (HumpYear & { readonly calendarYear: number })[];
  readonly infrastructure: InfrastructureCase;
  readonly low: InfrastructureCase;
  readonly high: InfrastructureCase;
  readonly sensitivity: readonly Sensitivity<InfrastructureAssumption>[];
  readonly services: readonly ServiceAnswer[];
  readonly versions: Versions;
}

export type DigitalAnswer = ServiceAnswer | ProgrammeAnswer;

/** Persons by municipality for the ages of a service, in the last year of the accounts. */
export async function personsFor(
  country: Country,
  columns: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const year = usualNeed.costYear;
  const counted = personsByCode(await planningTables(country), year);
  const groups = columns.map((column) => ageGroups.findIndex((group) => column === `population_${group}`));
  return new Map(
    country.municipalities.map(({ code }) => {
      const persons = counted.get(code)?.find((each) => each.year === year)?.persons;
      return [code, persons ? exactSum(groups.map((group) => persons[group]!)) : Number.NaN];
    }),
  );
}

/** A service or a programme reckoned through. */
export async function digitalOf(
  country: Country,
  document: ServiceDocument | ProgrammeDocument,
): Promise<DigitalAnswer> {
  return document.kind === "digital-service" ? serviceOf(country, document) : programmeOf(country, document);
}

async function serviceOf(country: Country, document: ServiceDocument): Promise<ServiceAnswer> {
  const byCode = await personsFor(country, document.persons);
  const persons = exactSum([...byCode.values()]);
  const organisations = country.places.levels[document.organisations]!.codes.length;
  const service: DigitalService = { assumptions: document.assumptions, years: document.years };
  const reach = { organisations, persons };
  const present = (assumed: Parameters<typeof serviceCase>[3]) =>
    serviceCase(service, reach, "with", assumed).presentValue;
  const bounds = extremesOf(service.assumptions, present);
  const isMunicipal = document.organisations === "municipality";
  return {
    kind: "digital-service",
    document,
    personsYear: usualNeed.costYear,
    persons,
    organisations,
    case: serviceCase(service, reach),
    low: serviceCase(service, reach, "with", bounds.low),
    high: serviceCase(service, reach, "with", bounds.high),
    alone: serviceCase(service, reach, "without"),
    sensitivity: sensitivityOf(service.assumptions, present),
    places: isMunicipal
      ? country.municipalities.map(({ code, name }) => ({
          code,
          name,
          persons: byCode.get(code)!,
          ...localCase(service, byCode.get(code)!),
        }))
      : [],
    versions: country.versions,
  };
}

async function programmeOf(country: Country, document: ProgrammeDocument): Promise<ProgrammeAnswer> {
  const { financing, organisations } = document;
  const infrastructure = { assumptions: document.assumptions, years: document.years };
  const saved = (assumed: Parameters<typeof infrastructureCase>[2]) => {
    const { presentSeparate, presentShared } = infrastructureCase(infrastructure, organisations, assumed);
    return presentSeparate - presentShared;
  };
  const bounds = extremesOf(infrastructure.assumptions, saved);
  const library = await digitalLibrary();
  const services = document.services.flatMap((id) => {
    const found = library.get(id);
    return found?.kind === "digital-service" ? [found] : [];
  });
  const hump = humpFinancing(
    { total: financing.total_sek, years: financing.years, peak: financing.peak_year },
    financing.payers.map(({ payer, first_share: firstShare, last_share: lastShare }) => ({
      payer,
      firstShare,
      lastShare,
    })),
  );
  return {
    kind: "digital-programme",
    document,
    financing: hump.map((each) => ({ ...each, calendarYear: financing.first_year + each.year - 1 })),
    infrastructure: infrastructureCase(infrastructure, organisations),
    low: infrastructureCase(infrastructure, organisations, bounds.low),
    high: infrastructureCase(infrastructure, organisations, bounds.high),
    sensitivity: sensitivityOf(infrastructure.assumptions, saved),
    services: await Promise.all(services.map((each) => serviceOf(country, each))),
    versions: country.versions,
  };
}
