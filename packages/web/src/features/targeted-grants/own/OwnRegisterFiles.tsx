import { useState } from "react";
import { ServerProblem } from "../../../figures/server.ts";
import { askServer } from "../../../figures/use-answer.ts";
import { FileButtons } from "../../download/FileButtons.tsx";
import { FileChoice } from "../../files/FileChoice.tsx";
import { useOpening } from "../../files/use-opening.ts";
import { ProblemNotice } from "../../site/ProblemNotice.tsx";
import { ServerWords } from "../../site/ServerWords.tsx";
import { useSite } from "../../site/site.ts";
import type { RegisterAnswer } from "../answers.ts";
import { askWith } from "./ask.ts";
import { type OwnRegister, readRegister } from "./own-register.ts";
import { saveRegister, saveTable } from "./save-register.ts";

/** The user's own register: files to open that the whole page then follows, and the register in use to save. */
export function OwnRegisterFiles({
  answer,
  own,
  onOpen,
}: {
  answer: RegisterAnswer;
  own: OwnRegister | null;
  onOpen: (own: OwnRegister | null) => void;
}) {
  const { t } = useSite();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [whole, setWhole] = useState(false);
  const { trouble, isReading, attempt } = useOpening();
  /** Why the server took no register at all, as when it cannot be reached. */
  const [refusal, setRefusal] = useState<ServerProblem>();
  const open = async (chosen: readonly File[], isWhole: boolean) => {
    setFiles(chosen);
    setWhole(isWhole);
    setRefusal(undefined);
    await attempt(async () => {
      if (chosen.length === 0) return onOpen(null);
      const register = await readRegister(chosen, isWhole);
      const { path, sent } = askWith(register)("", "", {});
      try {
        await askServer(path, sent);
      } catch (error) {
        if (!(error instanceof ServerProblem) || error.problems.length > 0) throw error;
        return setRefusal(error);
      }
      onOpen(register);
    });
  };
  return (
    <div className="own-register">
      <p>{t(own ? "web.targeted.own.in_use" : "web.targeted.own.how")}</p>
      <div className="file-choices">
        <FileChoice
          label={t("web.targeted.own.open")}
          accept=".csv,.txt,.xlsx"
          files={files}
          several
          remove={(name) => t("web.targeted.own.remove", { name })}
          onChoose={(chosen) => void open(chosen, whole)}
        />
        <label>
          <input
            type="checkbox"
            checked={whole}
            onChange={({ target }) => void open(files, target.checked)}
          />{" "}
          {t("web.targeted.own.whole")}
        </label>
      </div>
      {isReading && (
        <p className="note waiting" role="status">
          {t("web.answers.loading")}
        </p>
      )}
      {trouble.length > 0 && <ProblemNotice heading={t("web.targeted.own.refused")} problems={trouble} />}
      {refusal && (
        <div className="notice" role="alert">
          <p>
            <strong>{t("web.targeted.own.refused")}</strong>
          </p>
          <ServerWords problem={refusal} />
        </div>
      )}
      <FileButtons
        label={t("web.targeted.register")}
        files={[
          [t("web.targeted.own.save.grants"), () => saveTable(answer, "targeted-grants")],
          [t("web.targeted.own.save.amounts"), () => saveTable(answer, "targeted-grant-amounts")],
          ["Excel", () => saveRegister(answer)],
        ]}
      />
    </div>
  );
}
