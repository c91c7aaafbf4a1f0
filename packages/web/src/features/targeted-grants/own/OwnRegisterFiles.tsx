import { useState } from "react";
import { askServer } from "../../../figures/use-answer.ts";
import { FileButtons } from "../../download/FileButtons.tsx";
import { FileChoice } from "../../files/FileChoice.tsx";
import { useOpening } from "../../files/use-opening.ts";
import { ProblemNotice } from "../../site/ProblemNotice.tsx";
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
  const { trouble, attempt } = useOpening();
  const open = async (chosen: readonly File[], isWhole: boolean) => {
    setFiles(chosen);
    setWhole(isWhole);
    await attempt(async () => {
      if (chosen.length === 0) return onOpen(null);
      const register = await readRegister(chosen, isWhole);
      const { path, sent } = askWith(register)("", "", {});
      await askServer(path, sent);
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
      {trouble.length > 0 && <ProblemNotice heading={t("web.targeted.own.refused")} problems={trouble} />}
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
