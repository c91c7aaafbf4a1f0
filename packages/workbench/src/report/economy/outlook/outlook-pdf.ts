import { canonicalJson, type Manifest } from "@barkraft/core";
import type { Outlook } from "../../../services/economy/outlook.ts";
import { drawChart } from "../../pdf/chart.ts";
import {
  decoration,
  ink,
  type Pdf,
  part,
  roomWide,
  setText,
  sheet,
  type TextStyle,
  writePdf,
} from "../../pdf/document.ts";
import { drawTable } from "../../pdf/table.ts";
import type { Voice } from "../../text/result-text.ts";
import { delayNotes } from "../years-ahead-report.ts";
import { fanChart } from "./charts.ts";
import { assumptionTable, keyFigures, yearTable } from "./tables.ts";
import { answerText, balanceText, chanceText } from "./words.ts";

const column = { left: sheet.left, width: roomWide };

/**
 * Two A4 pages for a municipality's council: question, answer, key figures and fans; year by year, what it rests on and
 * how it is computed again. The manifest goes with the document.
 */
export function outlookPdf(outlook: Outlook, voice: Voice, manifest: Manifest): Promise<Uint8Array> {
  const { translate, language } = voice;
  const { name, from } = outlook.ahead;
  const title = translate("cli.outlook.title", { name });
  const about = {
    title,
    language,
    // The same figures give the same bytes, so the day of printing is not in it.
    dated: new Date(Date.UTC(from, 11, 31)),
    attached: { name: "manifest.json", content: `${canonicalJson(manifest)}\n` },
  };
  return writePdf(about, (pdf) => {
    drawFirst(pdf, outlook, voice, title);
    pdf.addPage();
    drawSecond(pdf, outlook, voice, manifest);
  });
}

function drawFirst(pdf: Pdf, outlook: Outlook, voice: Voice, title: string): void {
  const { translate } = voice;
  let top: number = sheet.top;
  top = text(pdf, "P", translate("cli.outlook.line", { from: String(outlook.ahead.from) }), top, {
    colour: ink.soft,
  });
  top = text(pdf, "H1", title, top + 2, { font: "strong", size: 20 });
  top = text(pdf, "P", answerText(outlook, voice), top + 4, { size: 12 });
  top = text(
    pdf,
    "P",
    [translate("cli.outlook.basis"), ...delayNotes(outlook.ahead, voice)].join(" "),
    top + 3,
    { size: 8, colour: ink.soft },
  );

  top = text(pdf, "H2", translate("cli.outlook.figures"), top + 10, { font: "strong", size: 11 });
  const figures = keyFigures(outlook, voice);
  top = drawTable(pdf, { ...column, top }, figures.columns, figures.rows, 8.5);
  top = text(pdf, "P", translate("cli.outlook.figures.note"), top + 3, { size: 7.5, colour: ink.soft });

  top = text(pdf, "H2", translate("cli.outlook.certain"), top + 10, { font: "strong", size: 11 });
  top = text(pdf, "P", chanceText(outlook, voice), top + 1);
  top = drawChart(pdf, { ...column, top: top + 6, height: 165 }, fanChart(outlook, "result", voice));
  const half = (roomWide - 16) / 2;
  const halves = { top: top + 8, width: half, height: 140 };
  drawChart(pdf, { ...halves, left: sheet.left }, fanChart(outlook, "debt", voice));
  top = drawChart(pdf, { ...halves, left: sheet.left + half + 16 }, fanChart(outlook, "equity", voice));
  text(pdf, "P", translate("cli.outlook.bands"), top + 4, { size: 7.5, colour: ink.soft });
  drawFoot(pdf, voice, outlook, 1);
}

function drawSecond(pdf: Pdf, outlook: Outlook, voice: Voice, manifest: Manifest): void {
  const { translate } = voice;
  let top: number = sheet.top;
  top = text(pdf, "H2", translate("cli.outlook.balance"), top, { font: "strong", size: 11 });
  top = text(pdf, "P", balanceText(outlook, voice), top + 1);
  top = text(pdf, "H2", translate("cli.outlook.years"), top + 10, { font: "strong", size: 11 });
  const years = yearTable(outlook, voice);
  top = drawTable(pdf, { ...column, top }, years.columns, years.rows, 7);
  top = text(pdf, "P", translate("cli.outlook.years.note"), top + 3, { size: 7, colour: ink.soft });
  top = text(pdf, "H2", translate("cli.outlook.assumptions"), top + 10, { font: "strong", size: 11 });
  const assumed = assumptionTable(outlook, voice);
  top = drawTable(pdf, { ...column, top }, assumed.columns, assumed.rows, 7);
  top = text(pdf, "P", translate("cli.project.method"), top + 6, { size: 7.5, colour: ink.soft });
  text(
    pdf,
    "P",
    translate("cli.outlook.again", {
      model: manifest.model_version,
      data: manifest.data_version,
      digest: manifest.digests.result,
    }),
    top + 3,
    { size: 7.5, colour: ink.soft },
  );
  drawFoot(pdf, voice, outlook, 2);
}

/** A paragraph or heading over the whole width; gives where it ends. */
function text(pdf: Pdf, kind: "H1" | "H2" | "P", words: string, top: number, style: TextStyle = {}): number {
  let below = top;
  part(pdf, kind, () => {
    below = setText(pdf, words, { ...column, top }, style);
  });
  return below;
}

function drawFoot(pdf: Pdf, { translate }: Voice, { ahead }: Outlook, page: number): void {
  decoration(pdf, () => {
    const top = sheet.height - sheet.bottom + 18;
    const words = translate("cli.outlook.foot", {
      model: ahead.versions.model,
      data: ahead.versions.data,
      page: String(page),
    });
    setText(pdf, words, { ...column, top }, { size: 7, colour: ink.soft, align: "center" });
  });
}
