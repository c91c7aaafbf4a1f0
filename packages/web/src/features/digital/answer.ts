import type { Labels } from "@barkraft/core";
import type { Assumption, InfrastructureAssumption, ServiceAssumption } from "@barkraft/finance";

export type { Labels };

type Noted = Assumption & { readonly note: Labels };

export interface ServiceAnswer {
  readonly document: {
    readonly id: string;
    readonly title: Labels;
    readonly description: Labels;
    readonly organisations: "municipality" | "region";
    readonly years: number;
    readonly assumptions: Readonly<Record<ServiceAssumption, Noted>>;
  };
  readonly persons_year: number;
  readonly persons: number;
  readonly organisations: number;
  readonly municipalities: readonly {
    readonly code: string;
    readonly name: string;
    readonly persons: number;
  }[];
}

/** What GET /v1/digital answers, as far as the page shows it. */
export interface DigitalAnswer {
  readonly data_version: string;
  readonly programme: {
    readonly document: {
      readonly years: number;
      readonly organisations: number;
      readonly financing: {
        readonly first_year: number;
        readonly total_sek: number;
        readonly years: number;
        readonly peak_year: number;
        readonly payers: readonly {
          readonly payer: string;
          readonly first_share: number;
          readonly last_share: number;
        }[];
      };
      readonly assumptions: Readonly<Record<InfrastructureAssumption, Noted>>;
    };
  };
  readonly services: readonly ServiceAnswer[];
}
