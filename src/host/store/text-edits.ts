/** Replaces text[start, end) by `text`. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function inOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
  const isSorted = edits.every((edit, at) => at === 0 || (edits[at - 1]?.end ?? 0) <= edit.start);
  return isSorted ? edits : [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** One edit that does the same to source[start, end) as many: cheap to keep where there are millions. */
export function combined(source: string, start: number, end: number, edits: readonly TextEdit[]): TextEdit {
  const pieces: string[] = [];
  let at = start;
  for (const edit of inOrder(edits)) {
    pieces.push(source.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  pieces.push(source.slice(at, end));
  return { start, end, text: pieces.join("") };
}

/** Applies edits that do not overlap; everything between them stays as it was. Edits at one place keep their order. */
export function applyEdits(source: string, edits: readonly TextEdit[]): string {
  return combined(source, 0, source.length, edits).text;
}
