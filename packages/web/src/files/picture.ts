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
  const legendTop = 60 + height;
  const legendRows = Math.ceil(legend.length / 3);
  const textTop = legendTop + legendRows * line + 16;
  const svg = document.createElementNS(space, "svg");
  const total = textTop + below.length * line + 12;
  svg.setAttribute("xmlns", space);
  svg.setAttribute("viewBox", `0 0 ${width} ${total}`);
  svg.setAttribute("width", `${width}`);
  svg.setAttribute("height", `${total}`);
  svg.setAttribute("font-family", "Arial, Helvetica, sans-serif");
  svg.append(shape("rect", { width: `${width}`, height: `${total}`, fill: style.backgroundColor }));
  svg.append(text(title, 20, 34, 20, ink, "bold"));
  copy.setAttribute("x", "0");
  copy.setAttribute("y", "52");
  copy.setAttribute("width", `${box.width * scale}`);
  copy.setAttribute("height", `${height}`);
  copy.removeAttribute("aria-hidden");
  svg.append(copy);
  legend.forEach((entry, position) => {
    const x = 20 + (position % 3) * ((width - 40) / 3);
    const y = legendTop + Math.floor(position / 3) * line;
    svg.append(shape("rect", { x: `${x}`, y: `${y}`, width: "14", height: "12", fill: entry.colour }));
    svg.append(text(entry.text, x + 20, y + 11, 12, ink));
  });
  below.forEach((words, position) => {
    svg.append(text(words, 20, textTop + 12 + position * line, 12, ink));
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

function writeOut(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const property of painted) to.setAttribute(property, style.getPropertyValue(property));
  to.removeAttribute("class");
  to.removeAttribute("style");
  [...from.children].forEach((child, position) => {
    writeOut(child, to.children[position]!);
  });
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
