/** Packages by option ids and by option indices. */
import { PackageInvalidError } from "../errors.ts";
import type { NegotiationModel, Package } from "./model.ts";

/** Option ids by issue id, from option indices. */
export function packageOf(model: NegotiationModel, chosen: readonly number[]): Package {
  return Object.fromEntries(
    model.issues.map(({ id, options }, issue) => [id, options[chosen[issue] ?? -1]?.id ?? ""]),
  );
}

/**
 * A value from outside as a package of the model: one known option for every issue.
 *
 * @throws {PackageInvalidError} an issue or option that the model does not have, an issue left out, or two
 * options that a link keeps apart
 */
export function checkPackage(
  model: NegotiationModel,
  value: Readonly<Record<string, unknown>>,
): Package {
  return packageOf(model, indicesOf(model, value));
}

/** Option indices by issue; throws as {@link checkPackage}. */
export function indicesOf(
  model: NegotiationModel,
  value: Readonly<Record<string, unknown>>,
): readonly number[] {
  const stranger = Object.keys(value).find((key) => !model.issues.some(({ id }) => id === key));
  if (stranger !== undefined) {
    const expected = `one of ${model.issues.map(({ id }) => id).join(", ")}`;
    throw new PackageInvalidError("issue", expected, JSON.stringify(stranger));
  }
  const chosen = model.issues.map(({ id, options }) => {
    const wanted = Object.hasOwn(value, id) ? value[id] : undefined;
    const at = options.findIndex((option) => option.id === wanted);
    if (at >= 0) return at;
    const expected = `one of ${options.map((option) => option.id).join(", ")}`;
    throw new PackageInvalidError(
      id,
      expected,
      wanted === undefined ? "missing" : JSON.stringify(wanted),
    );
  });
  for (const { kind, if: first, target } of model.links) {
    if (value[first.issue] !== first.option) continue;
    const holds = (value[target.issue] === target.option) === (kind === "requires");
    if (holds) continue;
    const expected = kind === "requires" ? target.option : `other than ${target.option}`;
    throw new PackageInvalidError(
      target.issue,
      `${expected} with ${first.issue} ${first.option}`,
      String(value[target.issue]),
    );
  }
  return chosen;
}
