import {
  type StateAnswer,
  type StateGround,
  type StateOpeningYear,
  stateAnswer,
  stateAssumptions,
} from "@barkraft/sweden";
import { useMemo } from "react";
import { assumptionsIn } from "../assumptions/own-assumptions.ts";
import type { useOwnLink } from "../site/use-own-link.ts";
import type { frameParameters } from "./parameters.ts";

export type FrameLink = ReturnType<typeof useOwnLink<typeof frameParameters>>;

/** What the page computes from its link. */
export interface Frame {
  readonly answer: StateAnswer;
  readonly assumptions: ReturnType<typeof stateAssumptions>;
  readonly link: FrameLink;
}

/** The frame that the link describes. */
export function useFrame(ground: StateGround, link: FrameLink): Frame {
  const { values } = link;
  return useMemo(() => {
    const opening = Number(values.opening) as StateOpeningYear;
    const assumptions = stateAssumptions(ground.openings.find(({ year }) => year === opening)!.facts);
    const answer = stateAnswer(ground, {
      opening,
      openingDebt: values.debt < 0 ? undefined : values.debt / 100,
      deficits: [values.first / 100, values.second / 100, values.third / 100],
      years: Math.round(values.years),
      deficitYears: Math.round(values.deficit_years),
      afterwards: values.afterwards / 100,
      reading: values.interest,
      grant: values.support * 1e9,
      grantYears: Math.round(values.support_years),
      assume: assumptionsIn(assumptions, values.assume),
    });
    return { answer, assumptions, link };
  }, [ground, link, values]);
}
