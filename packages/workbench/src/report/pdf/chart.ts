import { ink, type Pdf, part, setText } from "./document.ts";

/** Values over years; null where nothing is known. */
export interface PdfChart {
  /** What a screen reader says in its place. */
  readonly alt: string;
  readonly title: string;
  readonly unit: string;
  readonly years: readonly number[];
  readonly values: readonly (number | null)[];
  /** The last year of the accounts. */
  readonly mark: { readonly year: number; readonly label: string };
  /** The widest first. */
  readonly bands: readonly {
    readonly low: readonly (number | null)[];
    readonly high: readonly (number | null)[];
  }[];
  readonly write: (value: number) => string;
}

const bandOpacity = [0.16, 0.24];

/** One line with its bands as vectors, from `top`; gives where it ends. */
export function drawChart(
  pdf: Pdf,
  at: { readonly left: number; readonly top: number; readonly width: number; readonly height: number },
  chart: PdfChart,
): number {
  part(pdf, "Figure", () => drawn(pdf, at, chart), chart.alt);
  return at.top + at.height;
}

function drawn(
  pdf: Pdf,
  at: { readonly left: number; readonly top: number; readonly width: number; readonly height: number },
  { title, unit, years, values, mark, bands, write }: PdfChart,
): void {
  const below = setText(pdf, title, at, { font: "strong", size: 9.5 });
  const unitBelow = setText(pdf, unit, { ...at, top: below }, { size: 7.5, colour: ink.soft });
  const known = [...values, ...bands.flatMap(({ low, high }) => [...low, ...high])].filter(
    (value): value is number => value !== null && Number.isFinite(value),
  );
  const ticks = ticksBetween(Math.min(0, ...known), Math.max(0, ...known));
  const [low, high] = [ticks[0]!, ticks.at(-1)!];
  const frame = {
    left: at.left + 40,
    right: at.left + at.width - 4,
    top: unitBelow + 8,
    bottom: at.top + at.height - 14,
  };
  const [first, last] = [years[0]!, years.at(-1)!];
  const x = (year: number) => frame.left + ((year - first) / (last - first)) * (frame.right - frame.left);
  const y = (value: number) => frame.bottom - ((value - low) / (high - low)) * (frame.bottom - frame.top);

  for (const tick of ticks) {
    pdf.moveTo(frame.left, y(tick)).lineTo(frame.right, y(tick));
    pdf
      .lineWidth(tick === 0 ? 0.8 : 0.3)
      .strokeColor(tick === 0 ? ink.soft : ink.line)
      .stroke();
    const place = { left: at.left, top: y(tick) - 5, width: 36 };
    setText(pdf, write(tick), place, { size: 7, colour: ink.soft, align: "right" });
  }
  const apart = Math.ceil(years.length / Math.max(3, Math.floor(at.width / 45)));
  for (const year of years.filter((_, index) => index % apart === 0)) {
    const place = { left: x(year) - 15, top: frame.bottom + 3, width: 30 };
    setText(pdf, String(year), place, { size: 7, colour: ink.soft, align: "center" });
  }
  for (const [index, band] of bands.entries()) {
    const edge = (side: readonly (number | null)[]) =>
      years.flatMap((year, step) => {
        const value = side[step];
        return value == null || band.low[step] == null || band.high[step] == null
          ? []
          : [[x(year), y(value)] as [number, number]];
      });
    const outline = [...edge(band.low), ...edge(band.high).reverse()];
    if (outline.length > 2)
      pdf
        .polygon(...outline)
        .fillOpacity(bandOpacity[index] ?? 0.2)
        .fill(ink.accent);
  }
  pdf.fillOpacity(1);
  pdf.moveTo(x(mark.year), frame.top).lineTo(x(mark.year), frame.bottom);
  pdf.lineWidth(0.6).dash(2, { space: 2 }).strokeColor(ink.soft).stroke().undash();
  const label = { left: x(mark.year) - 60, top: frame.top - 9, width: 120 };
  setText(pdf, mark.label, label, { size: 7, colour: ink.soft, align: "center" });
  let isDrawing = false;
  for (const [step, year] of years.entries()) {
    const value = values[step];
    if (value == null || !Number.isFinite(value)) isDrawing = false;
    else if (isDrawing) pdf.lineTo(x(year), y(value));
    else {
      pdf.moveTo(x(year), y(value));
      isDrawing = true;
    }
  }
  pdf.lineWidth(1.4).lineJoin("round").strokeColor(ink.accent).stroke();
}

/** Round numbers that hold `low` and `high` between the first and the last. */
function ticksBetween(low: number, high: number): number[] {
  const rough = (high - low || 1) / 5;
  let step = 1;
  while (step * 10 <= rough) step *= 10;
  while (step > rough) step /= 10;
  step *= [1, 2, 5, 10].find((times) => times * step >= rough)!;
  const from = Math.floor(low / step);
  const to = Math.max(from + 1, Math.ceil(high / step));
  return Array.from({ length: to - from + 1 }, (_, at) => (from + at) * step);
}
