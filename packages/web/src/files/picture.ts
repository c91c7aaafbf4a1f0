const painted = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "font-family",
  "font-size",
  "font-weight",
  "opacity",
];
const space = "http://www.w3.org/2000/svg";
const line = 18;
const titleLine = 26;

/** What a picture says in words, above and below. */
export interface PictureText {
  readonly title: string;
  readonly below: readonly string[];
  /** Colour swatches with their meaning, drawn under the picture. */
  readonly legend: readonly { readonly colour: string; readonly text: string }[];
}

/** A drawing of the page as an SVG that stands by itself: colours written out, title, unit, year and source added. */
export function pictureOf(drawing: SVGSVGElement, { title, below, legend }: PictureText): string {
  const box = drawing.viewBox.baseVal;
  const width = Math.max(640, box.width);
  const scale = Math.min(1.6, width / box.width);
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  writeOut(drawing, copy);
  const style = getComputedStyle(document.body);
  const ink = style.color;
  const height = box.height * scale;
  const titleLines = wrapped(title, (width - 40) / 10.5);
  const words = below.flatMap((each) => wrapped(each, (width - 40) / 6.2));
  const top = 52 + (titleLines.length - 1) * titleLine;
  const legendTop = top + 8 + height;
  const longestEntry = Math.max(0, ...legend.map((entry) => entry.text.length));
  const columns = Math.min(3, Math.max(1, Math.floor((width - 40) / (longestEntry * 6.2 + 30))));
  const legendRows = Math.ceil(legend.length / columns);
  const textTop = legendTop + legendRows * line + 16;
  const svg = document.createElementNS(space, "svg");
  const total = textTop + words.length * line + 12;
  svg.setAttribute("xmlns", space);
  svg.setAttribute("viewBox", `0 0 ${width} ${total}`);
  svg.setAttribute("width", `${width}`);
  svg.setAttribute("height", `${total}`);
  svg.setAttribute("font-family", "Arial, Helvetica, sans-serif");
  svg.append(shape("rect", { width: `${width}`, height: `${total}`, fill: style.backgroundColor }));
  titleLines.forEach((each, position) => {
    svg.append(text(each, 20, 34 + position * titleLine, 20, ink, "bold"));
  });
  copy.setAttribute("x", "0");
  copy.setAttribute("y", `${top}`);
  copy.setAttribute("width", `${box.width * scale}`);
  copy.setAttribute("height", `${height}`);
  copy.removeAttribute("aria-hidden");
  svg.append(copy);
  legend.forEach((entry, position) => {
    const x = 20 + (position % columns) * ((width - 40) / columns);
    const y = legendTop + Math.floor(position / columns) * line;
    const swatch = shape("rect", { x: `${x}`, y: `${y}`, width: "14", height: "12" });
    paint(swatch, "fill", colourOnPage(entry.colour));
    svg.append(swatch);
    svg.append(text(entry.text, x + 20, y + 11, 12, ink));
  });
  words.forEach((each, position) => {
    svg.append(text(each, 20, textTop + 12 + position * line, 12, ink));
  });
  return new XMLSerializer().serializeToString(svg);
}

/** The picture as PNG at twice its size. */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth * 2;
    canvas.height = image.naturalHeight * 2;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error("the picture could not be drawn"))),
        "image/png",
      );
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Words in lines of about so many signs; a longer word, such as an address, is cut where the line ends. */
function wrapped(words: string, signs: number): string[] {
  const lines = [""];
  const longest = Math.floor(signs);
  for (const word of words
    .split(" ")
    .flatMap((each) => each.match(new RegExp(`.{1,${longest}}`, "gu")) ?? [])) {
    const last = lines.at(-1)!;
    if (last === "") lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length <= longest) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function writeOut(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const property of painted) to.setAttribute(property, style.getPropertyValue(property));
  for (const property of ["fill", "stroke"] as const) paint(to, property, style.getPropertyValue(property));
  to.removeAttribute("class");
  to.removeAttribute("style");
  [...from.children].forEach((child, position) => {
    writeOut(child, to.children[position]!);
  });
}

/** A colour of the style sheet as the page shows it now. */
function colourOnPage(colour: string): string {
  const probe = document.createElement("span");
  probe.style.color = colour;
  document.body.append(probe);
  const shown = getComputedStyle(probe).color;
  probe.remove();
  return shown;
}

/** Writes a colour as every drawing program reads it: what the page has mixed becomes a plain colour and an opacity. */
function paint(element: Element, property: "fill" | "stroke", colour: string): void {
  const mixed = /^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)(?: \/ ([\d.]+))?\)$/.exec(colour);
  if (!mixed) {
    element.setAttribute(property, colour);
    return;
  }
  const [red, green, blue] = mixed.slice(1, 4).map((part) => Math.round(Number(part) * 255));
  element.setAttribute(property, `rgb(${red}, ${green}, ${blue})`);
  if (mixed[4] !== undefined) element.setAttribute(`${property}-opacity`, mixed[4]);
}

function shape(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(space, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

function text(
  words: string,
  x: number,
  y: number,
  size: number,
  fill: string,
  weight = "normal",
): SVGElement {
  const element = shape("text", {
    x: `${x}`,
    y: `${y}`,
    "font-size": `${size}`,
    "font-weight": weight,
    fill,
  });
  element.textContent = words;
  return element;
}
