import type { KeyFigures } from "@barkraft/sweden";
import { useMemo } from "react";
import { FromServer } from "../answers/FromServer.tsx";
import { OwnRefusedNotice } from "../site/OwnRefusedNotice.tsx";
import { useSite, useTitle } from "../site/site.ts";
import { useOwnLink } from "../site/use-own-link.ts";
import { type KeyList, keyGround } from "./compute/key-test.ts";
import { useKeyWorker } from "./compute/key-worker.ts";
import { KeysAnswer } from "./KeysAnswer.tsx";
import { type ChangeKeys, type KeysLink, parameters } from "./link.ts";
import "../../style/pages/answers.css";
import "../../style/pages/keys.css";

/** Allocation keys: which comes nearest to where the cost rises, what a mix gives, and who gets what. */
export function KeysPage() {
  const { t } = useSite();
  const title = t("web.keys.title");
  useTitle(title);
  const { values, refused, change } = useOwnLink(parameters);
  return (
    <main id="main" tabIndex={-1} className="sheet keys">
      <OwnRefusedNotice refused={refused} />
      <FromServer<KeyList> path="/v1/keys">
        {(list) => (
          <FromServer<KeyFigures> path="/v1/keys/figures">
            {(figures) => <Ready list={list} figures={figures} link={values} change={change} />}
          </FromServer>
        )}
      </FromServer>
    </main>
  );
}

function Ready({
  list,
  figures,
  link,
  change,
}: {
  list: KeyList;
  figures: KeyFigures;
  link: KeysLink;
  change: ChangeKeys;
}) {
  const ground = useMemo(() => keyGround(figures, list), [figures, list]);
  const worker = useKeyWorker(figures, list);
  return <KeysAnswer ground={ground} worker={worker} link={link} change={change} />;
}
