import type { TransportedSupport } from "@barkraft/sweden";
import { FromServer } from "../answers/FromServer.tsx";
import { PageAnswer } from "../answers/PageAnswer.tsx";
import { OwnRefusedNotice } from "../site/OwnRefusedNotice.tsx";
import { useSite, useTitle } from "../site/site.ts";
import { useOwnLink } from "../site/use-own-link.ts";
import { AllMunicipalities } from "./AllMunicipalities.tsx";
import { Assistance } from "./Assistance.tsx";
import { Instead } from "./Instead.tsx";
import { Levers } from "./Levers.tsx";
import { supportParameters } from "./parameters.ts";
import { Sentence } from "./Sentence.tsx";
import { type SupportLink, useSupport } from "./use-support.ts";
import { Ways } from "./Ways.tsx";
import { Weights } from "./Weights.tsx";
import { Years } from "./Years.tsx";
import "../../style/pages/answers.css";
import "../../style/pages/assumptions.css";
import "../../style/pages/compare.css";

/** The support that keeps municipalities and regions from cutting, and what it would take to do without. */
export function SupportNeededPage() {
  const { t } = useSite();
  const title = t("web.supportNeeded.title");
  useTitle(title);
  const link = useOwnLink(supportParameters);
  return (
    <main id="main" tabIndex={-1} className="sheet">
      <OwnRefusedNotice refused={link.refused} />
      <FromServer<TransportedSupport> path="/v1/support/inputs">
        {(sent) => <Answered sent={sent} link={link} title={title} />}
      </FromServer>
    </main>
  );
}

function Answered({ sent, link, title }: { sent: TransportedSupport; link: SupportLink; title: string }) {
  const support = useSupport(sent, link);
  return (
    <>
      <PageAnswer question={title} answer={<Sentence support={support} />}>
        <div className="answer-find">
          <Levers support={support} />
        </div>
      </PageAnswer>
      <Years support={support} />
      <Ways support={support} />
      <Instead support={support} />
      <Weights support={support} />
      <Assistance support={support} />
      <AllMunicipalities support={support} />
    </>
  );
}
