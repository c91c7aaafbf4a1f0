import { InputError } from "@barkraft/core";
import { Fragment, useState } from "react";
import { reformOf } from "../../reform/settings.ts";
import { FileButton } from "../files/FileButton.tsx";
import { useWorkbench } from "../page/workbench.ts";
import { PageLink } from "../site/PageLink.tsx";
import { ProblemNotice } from "../site/ProblemNotice.tsx";
import { mostProposals, type Proposal, type Refused, readBeside, writeBeside } from "./proposals.ts";

/** Which proposals stand beside the law: shipped ones, files of one's own, the reform of the link. */
export function ChooseProposals({
  shipped,
  linked,
  own,
  setOwn,
  refused,
}: {
  shipped: readonly Proposal[];
  linked: readonly Proposal[];
  own: readonly Proposal[];
  setOwn: (own: readonly Proposal[]) => void;
  refused: readonly Refused[];
}) {
  const { t, scene, search, go } = useWorkbench();
  const [unread, setUnread] = useState<readonly Refused[]>([]);
  const chosen = readBeside(search.beside).filter((id) => shipped.some(({ key }) => key === id));
  const room = mostProposals - linked.length - chosen.length - own.length;

  const open = async (files: readonly File[]) => {
    const { readScenario } = await import("../workshop/scenario-file.ts");
    const read: Proposal[] = [];
    const wrong: Refused[] = [];
    for (const file of files.slice(0, Math.max(0, room))) {
      try {
        const scenario = await readScenario(file, scene.year, scene.ground.baseline.places);
        read.push({
          key: `${file.name} ${file.lastModified} ${own.length + read.length}`,
          title: scenario.title ?? file.name,
          year: scenario.year,
          reform: reformOf(scenario.reform, scene.year),
        });
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        wrong.push({ title: file.name, problems: error.problems });
      }
    }
    setOwn([...own, ...read]);
    setUnread(wrong);
  };
  const otherYear = ({ year }: Proposal) =>
    year !== undefined && year !== scene.year
      ? ` (${t("web.compare.written-for", { year: String(year) })})`
      : "";

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button below opens the same files.
    <div
      className="answer-find proposals"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void open([...event.dataTransfer.files]);
      }}
    >
      <fieldset>
        <legend>{t("web.compare.proposals")}</legend>
        {shipped.map((proposal) => {
          const isChosen = chosen.includes(proposal.key);
          return (
            <Fragment key={proposal.key}>
              <label className="choice">
                <input
                  type="checkbox"
                  checked={isChosen}
                  disabled={!isChosen && room <= 0}
                  onChange={() =>
                    go({
                      beside: writeBeside(
                        isChosen ? chosen.filter((id) => id !== proposal.key) : [...chosen, proposal.key],
                      ),
                    })
                  }
                />
                <span>
                  {proposal.title}
                  {otherYear(proposal)}
                </span>
              </label>
              {isChosen && proposal.description && <p className="note">{proposal.description}</p>}
            </Fragment>
          );
        })}
      </fieldset>
      {own.map((proposal) => (
        <p className="own-file" key={proposal.key}>
          {proposal.title}
          {otherYear(proposal)}{" "}
          <button
            type="button"
            className="action quiet"
            aria-label={t("web.compare.remove", { title: proposal.title })}
            onClick={() => setOwn(own.filter((each) => each !== proposal))}
          >
            ×
          </button>
        </p>
      ))}
      <p className="actions">
        <FileButton
          label={t("web.compare.own")}
          accept=".yaml,.yml"
          several
          disabled={room <= 0}
          onFiles={(files) => void open(files)}
        />
      </p>
      <p className="note screen-only">
        {room <= 0 ? t("web.compare.most") : t("web.compare.drop")}{" "}
        <PageLink to="/workshop">{t("web.compare.workshop")}</PageLink>
      </p>
      {[...unread, ...refused].map(({ title, problems }) => (
        <ProblemNotice
          key={`${title} ${problems[0]?.place} ${problems[0]?.found}`}
          heading={t("web.compare.not-read", { name: title })}
          problems={problems}
        />
      ))}
      <label className="field">
        <span>{t("web.compare.item")}</span>
        <select
          value={search.measure === "income" || search.measure === "cost" ? search.measure : "total"}
          onChange={({ target }) => go({ measure: target.value === "total" ? undefined : target.value })}
        >
          <option value="total">{t("web.compare.item.total")}</option>
          <option value="income">{t("web.municipality.income")}</option>
          <option value="cost">{t("web.municipality.cost")}</option>
        </select>
      </label>
      <label className="choice">
        <input
          type="checkbox"
          checked={search.reading === "appropriation"}
          onChange={({ target }) => go({ reading: target.checked ? "appropriation" : undefined })}
        />
        <span>{t("web.compare.closed")}</span>
      </label>
    </div>
  );
}
