/** Readings as JSON: one object, an array that is written as it grows, or one a line. */
import type { Reading } from "@rapporteur/codebook";
import type { ReadReport, Renderer, RenderSettings } from "./renderer.ts";
import { rowsOf } from "./row-fields.ts";

/** One report gives one object; where several may come, an array with one a line. */
export function jsonRenderer({ isSeveral }: RenderSettings): Renderer {
  let array = isSeveral ? arrayOf(wholeReading) : null;
  return {
    begin: () => array?.begin() ?? "",
    report(read) {
      if (array === null && read.place.record === null)
        return `${JSON.stringify(read.reading, null, 2)}\n`;
      // standard input turned out to hold reports line by line
      const start = array === null ? "[\n" : "";
      array ??= arrayOf(wholeReading);
      return start + array.report(read);
    },
    end: () => array?.end() ?? "",
  };
}

/** One reading a line. */
export function jsonLinesRenderer(): Renderer {
  return linesOf(wholeReading);
}

/** The chosen fields of every row of a layer, as an array. */
export function rowsRenderer({ layer, fields }: RenderSettings): Renderer {
  return arrayOf((read) => rowsOf(read, layer, fields));
}

/** The chosen fields of every row of a layer, one row a line. */
export function rowLinesRenderer({ layer, fields }: RenderSettings): Renderer {
  return linesOf((read) => rowsOf(read, layer, fields));
}

function wholeReading({ reading }: ReadReport): readonly Reading[] {
  return [reading];
}

/** The comma comes first, so that every write is whole lines. */
function arrayOf(valuesOf: (read: ReadReport) => readonly unknown[]): Renderer {
  let isFirst = true;
  return {
    begin: () => "[\n",
    report(read) {
      const lines = valuesOf(read).map((value) => {
        const comma = isFirst ? "" : ",";
        isFirst = false;
        return `${comma}${JSON.stringify(value)}\n`;
      });
      return lines.join("");
    },
    end: () => "]\n",
  };
}

function linesOf(valuesOf: (read: ReadReport) => readonly unknown[]): Renderer {
  return {
    begin: () => "",
    report: (read) =>
      valuesOf(read)
        .map((value) => `${JSON.stringify(value)}\n`)
        .join(""),
    end: () => "",
  };
}
