import type { StateGround } from "@barkraft/sweden";
import { FromServer } from "../answers/FromServer.tsx";
import { PageAnswer } from "../answers/PageAnswer.tsx";
import { OwnRefusedNotice } from "../site/OwnRefusedNotice.tsx";
import { useSite, useTitle } from "../site/site.ts";
import { useOwnLink } from "../site/use-own-link.ts";
import { Assumptions } from "./Assumptions.tsx";
import { DebtChart } from "./DebtChart.tsx";
import { FrameCases } from "./FrameCases.tsx";
import { GrantEffects } from "./GrantEffects.tsx";
import { InterestChart } from "./InterestChart.tsx";
import { Levers } from "./Levers.tsx";
import { frameParameters } from "./parameters.ts";
import { Sentence } from "./Sentence.tsx";
import { type FrameLink, useFrame } from "./use-frame.ts";
import "../../style/pages/answers.css";
import "../../style/pages/assumptions.css";

/** The state's debt and interest under three deficits, and what a grant does to them. */
export function StateFramePage() {
  const { t } = useSite();
  const title = t("web.stateFrame.title");
  useTitle(title);
  const link = useOwnLink(frameParameters);
  return (
    <main id="main" tabIndex={-1} className="sheet">
      <OwnRefusedNotice refused={link.refused} />
      <FromServer<StateGround> path="/v1/state-frame/inputs">
        {(ground) => <Answered ground={ground} link={link} title={title} />}
      </FromServer>
    </main>
  );
}

function Answered({ ground, link, title }: { ground: StateGround; link: FrameLink; title: string }) {
  const frame = useFrame(ground, link);
  return (
    <>
      <PageAnswer question={title} answer={<Sentence frame={frame} />}>
        <div className="answer-find">
          <Levers frame={frame} />
        </div>
      </PageAnswer>
      <DebtChart frame={frame} />
      <InterestChart frame={frame} />
      <FrameCases frame={frame} />
      <GrantEffects frame={frame} />
      <Assumptions frame={frame} />
    </>
  );
}
