/** Dictionary form in lower case. */
export function lemmaOf(form: string, _upos: string, _feats: string): string {
  return form.toLowerCase();
}
