/** Hostile-proof XML: no document types, no entities but the five, no depth without end. */
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { ImportRefusedError, ModelTooLargeError } from "../errors.ts";
import { MOST_TEXT } from "../model/file-node.ts";
import type { NamedText } from "./formats.ts";

/** An element with its attributes. */
export interface Element {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
}

const DEEPEST = 64;
const ATTRIBUTES = ":@";
const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/**
 * The root element.
 *
 * @throws {ImportRefusedError} no well-formed XML, a document type or entity declaration, or nested too deep
 * @throws {ModelTooLargeError} longer than is taken
 */
export function parseXml({ name, text }: NamedText): Element {
  if (text.length > MOST_TEXT) {
    throw new ModelTooLargeError(
      `the text of ${name}`,
      `${text.length} characters`,
      `${MOST_TEXT}`,
    );
  }
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) {
    throw new ImportRefusedError(
      name,
      "XML",
      "declares a document type or entities, which are not taken",
    );
  }
  refuseDepth(name, text);
  const validity = XMLValidator.validate(text);
  if (validity !== true) {
    throw new ImportRefusedError(
      name,
      `line ${validity.err.line}`,
      `is no XML: ${validity.err.msg}`,
    );
  }
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    parseAttributeValue: false,
    parseTagValue: false,
    processEntities: false,
    ignoreDeclaration: true,
    ignorePiTags: true,
  });
  const roots = elementsOf(parser.parse(text) as readonly RawElement[]);
  const [root] = roots;
  if (root === undefined) throw new ImportRefusedError(name, "XML", "has no element");
  return root;
}

/** The attribute, or `null` when it is absent. */
export function attribute(element: Element, name: string): string | null {
  return element.attributes.get(name) ?? null;
}

/** All children with one of these tags. */
export function childrenOf(element: Element, ...tags: readonly string[]): readonly Element[] {
  return element.children.filter(({ tag }) => tags.includes(tag));
}

type RawElement = Readonly<Record<string, unknown>>;

function elementsOf(raw: readonly RawElement[]): readonly Element[] {
  return raw.flatMap((entry) => {
    const tag = Object.keys(entry).find((key) => key !== ATTRIBUTES && key !== "#text");
    if (tag === undefined) return [];
    const attributes = (entry[ATTRIBUTES] ?? {}) as Readonly<Record<string, string>>;
    const written = Object.entries(attributes).map(
      ([key, value]) => [key, decoded(value)] as const,
    );
    return [
      { tag, attributes: new Map(written), children: elementsOf(entry[tag] as RawElement[]) },
    ];
  });
}

// takes "&amp;", "&#233;", "&#xE9;"; leaves "&unknown;" as it is
function decoded(text: string): string {
  return text.replace(
    /&(?:#x(?<hex>[0-9a-f]{1,6})|#(?<digits>\d{1,7})|(?<name>\w+));/gi,
    (all, ...rest) => {
      const { hex, digits, name } = rest.at(-1) as Readonly<Record<string, string | undefined>>;
      if (name !== undefined) return ENTITIES[name] ?? all;
      const point = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : all;
    },
  );
}

/** Counts open tags before the parser, which would go down with them. */
function refuseDepth(name: string, text: string): void {
  let depth = 0;
  for (const [tag] of text.matchAll(/<[a-z_/][^<>]*>/gi)) {
    if (tag.startsWith("</")) depth--;
    else if (!tag.endsWith("/>")) depth++;
    if (depth > DEEPEST)
      throw new ImportRefusedError(name, "XML", `is nested more than ${DEEPEST} deep`);
  }
}
