import { compileReform, type Evaluation, InputError, type Problem, type Reform } from "@barkraft/core";
import { sweden } from "@barkraft/sweden";

/** What GET /v1/scenarios answers. */
export interface ScenarioAnswer {
  readonly scenarios: readonly {
    readonly id: string;
    readonly reform: Reform & {
      readonly title?: string;
      readonly titles?: { readonly sv?: string; readonly da?: string };
      readonly description?: string;
      readonly descriptions?: { readonly sv?: string; readonly da?: string };
      readonly baseline?: { readonly year: number };
    };
  }[];
}

/** A change of the law that can be set beside others. */
export interface Proposal {
  readonly key: string;
  readonly title: string;
  /** What it does, where it says so. */
  readonly description?: string | undefined;
  /** The year it was written for, where it says so. */
  readonly year: number | undefined;
  readonly reform: Reform;
}

/** A proposal that cannot be used, and why. */
export interface Refused {
  readonly title: string;
  readonly problems: readonly Problem[];
}

/** A proposal with what the year gives under it. */
export interface Tried extends Proposal {
  readonly evaluation: Evaluation;
}

/** Proposals side by side at the most. */
export const mostProposals = 5;

const between = "~";

/** The library's scenarios that a link names. */
export const readBeside = (text: string | undefined): readonly string[] =>
  [...new Set((text ?? "").split(between))].filter((id) => id !== "").slice(0, mostProposals);

/** Names of scenarios as a link holds them. */
export const writeBeside = (ids: readonly string[]): string | undefined =>
  ids.length === 0 ? undefined : ids.join(between);

/** Computes each proposal on the same ground; those that the year's law cannot take are named with the reason. */
export function tryAll(
  baseline: Evaluation,
  proposals: readonly Proposal[],
): { readonly tried: readonly Tried[]; readonly refused: readonly Refused[] } {
  const tried: Tried[] = [];
  const refused: Refused[] = [];
  for (const proposal of proposals) {
    const { title, reform } = proposal;
    try {
      const { changes = {}, replace = {} } = reform;
      const compiled = compileReform(sweden, baseline.year, baseline.places, { changes, replace });
      tried.push({ ...proposal, evaluation: baseline.under(compiled) });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      refused.push({ title, problems: error.problems });
    }
  }
  return { tried, refused };
}
