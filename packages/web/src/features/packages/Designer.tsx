import type { SupportPackage } from "@barkraft/finance";
import { useDeferredValue, useMemo, useRef } from "react";
import { FromServer } from "../answers/FromServer.tsx";
import { PageAnswer } from "../answers/PageAnswer.tsx";
import { OwnRefusedNotice } from "../site/OwnRefusedNotice.tsx";
import { ProblemNotice } from "../site/ProblemNotice.tsx";
import { useSite } from "../site/site.ts";
import { ChoosePackages } from "./ChoosePackages.tsx";
import type { LibraryPackage } from "./document/link-package.ts";
import { usePackages } from "./document/use-packages.ts";
import { MeasureList } from "./measures/MeasureList.tsx";
import { computer } from "./outcome/compute.ts";
import { type GroundBody, groundOf, groundPath } from "./outcome/ground.ts";
import { Results } from "./outcome/Results.tsx";
import { Sentence } from "./outcome/Sentence.tsx";

type Packages = ReturnType<typeof usePackages>;

/** One package in hand, and another beside it if the reader wants. */
export function Designer({ library }: { library: readonly LibraryPackage[] }) {
  const { t } = useSite();
  const packages = usePackages(library);
  const { document, refused, problems, tooLong } = packages;
  return (
    <>
      <OwnRefusedNotice refused={refused} />
      {problems !== undefined && <ProblemNotice heading={t("web.packages.not-read")} problems={problems} />}
      {tooLong && (
        <div className="notice" role="status">
          <p>{t("web.packages.too-long")}</p>
        </div>
      )}
      {document ? (
        <FromServer<GroundBody> keep path={groundPath(document.year, bothOf(packages))}>
          {(body, isWaiting) => (
            <Computed
              body={body}
              isWaiting={isWaiting}
              document={document}
              packages={packages}
              library={library}
            />
          )}
        </FromServer>
      ) : (
        <ChoosePackages packages={packages} library={library} />
      )}
    </>
  );
}

function Computed({
  body,
  isWaiting,
  document,
  packages,
  library,
}: {
  body: GroundBody;
  /** A column of the document is on its way; what was computed last is shown. */
  isWaiting: boolean;
  document: SupportPackage;
  packages: Packages;
  library: readonly LibraryPackage[];
}) {
  const { t } = useSite();
  const ground = useMemo(() => groundOf(body), [body]);
  const compute = useMemo(() => computer(ground), [ground]);
  const latest = useRef<ReturnType<typeof compute>>(undefined);
  const computed = useMemo(
    () => (isWaiting && latest.current) || compute(document),
    [compute, document, isWaiting],
  );
  latest.current = computed;
  const { beside } = packages;
  const other = useMemo(() => beside && compute(beside), [compute, beside]);
  const { show, setShow, need, setNeed } = packages;
  // An amount that is dragged goes before the map and the tables, which follow when they can.
  const shown = useDeferredValue(computed.outcome);
  const shownBeside = useDeferredValue(other?.outcome);
  const results = useMemo(
    () =>
      shown && (
        <Results
          outcome={shown}
          beside={shownBeside}
          ground={ground}
          show={show}
          setShow={setShow}
          by={need}
          setBy={setNeed}
        />
      ),
    [shown, shownBeside, ground, show, setShow, need, setNeed],
  );
  const problem = computed.problem ?? other?.problem;
  return (
    <>
      <PageAnswer
        question={t("web.packages.title")}
        line={t("web.packages.year", { year: String(document.year) })}
        answer={computed.outcome && <Sentence outcome={computed.outcome} />}
      >
        <ChoosePackages packages={packages} library={library} />
      </PageAnswer>
      {problem && <ProblemNotice problems={problem.problems} />}
      <MeasureList
        document={document}
        outcome={computed.outcome}
        receivers={ground.receivers}
        edit={packages.edit}
        history={packages.history}
      />
      {results}
    </>
  );
}

function bothOf({ document, beside }: Packages): readonly SupportPackage[] {
  return [document, beside].filter((each) => each !== undefined);
}
