import {
  type SupportAnswer,
  type SupportGround,
  supportAnswer,
  supportAssumptions,
  type TransportedSupport,
  unpackSupport,
} from "@barkraft/sweden";
import { useMemo } from "react";
import { assumptionsIn } from "../assumptions/own-assumptions.ts";
import type { useOwnLink } from "../site/use-own-link.ts";
import type { supportParameters } from "./parameters.ts";

export type SupportLink = ReturnType<typeof useOwnLink<typeof supportParameters>>;

/** What the page computes from its link. */
export interface Support {
  readonly ground: SupportGround;
  readonly answer: SupportAnswer;
  readonly assumptions: ReturnType<typeof supportAssumptions>;
  readonly link: SupportLink;
  readonly sent: TransportedSupport;
}

/** The support that the link asks about. */
export function useSupport(sent: TransportedSupport, link: SupportLink): Support {
  const { asked, share, assume } = link.values;
  const ground = useMemo(() => unpackSupport(sent), [sent]);
  const found = useMemo(() => {
    const assumptions = supportAssumptions(ground.facts);
    const answer = supportAnswer(ground, {
      year: Number(asked),
      share: share / 100,
      assume: assumptionsIn(assumptions, assume),
    });
    return { assumptions, answer };
  }, [ground, asked, share, assume]);
  return { ground, link, sent, ...found };
}
