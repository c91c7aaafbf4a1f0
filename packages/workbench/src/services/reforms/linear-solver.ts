import type { LinearProgramme, LinearSolver } from "@barkraft/core";

let loading: Promise<LinearSolver> | undefined;

/** HiGHS as a linear solver. It is loaded when it is first needed: three megabytes from this machine's own disk. */
export function linearSolver(): Promise<LinearSolver> {
  loading ??= load();
  return loading;
}

async function load(): Promise<LinearSolver> {
  const loaded = await import("highs");
  // Its types describe the CommonJS build, whose default lies one level deeper than that of the module Node loads.
  const loadHighs = loaded.default as unknown as typeof loaded.default.default;
  const highs = await loadHighs();
  return (programme) => {
    const { Status, Columns } = highs.solve(asText(programme), { output_flag: false });
    if (Status !== "Optimal") return null;
    return programme.variables.map((_, position) => {
      const column = Columns[`x${position}`];
      return column && "Primal" in column ? column.Primal : Number.NaN;
    });
  };
}

/** The programme in the LP format, a term a line, because lines have a greatest length. */
function asText({ variables, rows }: LinearProgramme): string {
  const sum = (coefficients: readonly number[]) =>
    coefficients
      .map((coefficient, position) => ({ coefficient, position }))
      .filter(({ coefficient }) => coefficient !== 0)
      .map(
        ({ coefficient, position }) => `${coefficient < 0 ? "-" : "+"} ${Math.abs(coefficient)} x${position}`,
      )
      .join("\n ");
  const constraints = rows.flatMap(({ coefficients, low, high }) => {
    const left = sum(coefficients);
    if (left === "") return [];
    if (low === high) return [`${left} = ${low}`];
    return [
      ...(Number.isFinite(low) ? [`${left} >= ${low}`] : []),
      ...(Number.isFinite(high) ? [`${left} <= ${high}`] : []),
    ];
  });
  const end = (bound: number) => (Number.isFinite(bound) ? String(bound) : bound < 0 ? "-inf" : "inf");
  return [
    "Minimize",
    ` ${sum(variables.map(({ cost }) => cost)) || "0 x0"}`,
    "Subject To",
    ...constraints.map((constraint, position) => ` r${position}: ${constraint}`),
    "Bounds",
    ...variables.map(({ low, high }, position) => ` ${end(low)} <= x${position} <= ${end(high)}`),
    "End",
  ].join("\n");
}
