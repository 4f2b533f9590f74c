/**
 * A string that was checked or made as `Name`; a bare string does not fit where one is asked for.
 * Two brands may be joined with `&`.
 */
export type Brand<Name extends string> = string & {
  readonly [brand]: { readonly [name in Name]: true };
};

declare const brand: unique symbol;
