export interface Highlight {
  before: string;
  sentence: string;
  after: string;
  cutBefore: boolean;
  cutAfter: boolean;
}

interface Span {
  text: string | null;
  start: number | null;
  end: number | null;
  evidence: string;
}

/**
 * The sentence inside its article. Offsets count UTF-16 units, as strings here do.
 * null when the text at that place is another (a later version of the article): then only the sentence is shown.
 */
export function highlight({ text, start, end, evidence }: Span, around = Infinity): Highlight | null {
  if (text === null || start === null || end === null) return null;
  if (text.slice(start, end) !== evidence) return null;
  const from = start - around <= 0 ? 0 : Math.min(start, wordStart(text, start - around));
  const to = end + around >= text.length ? text.length : Math.max(end, wordEnd(text, end + around));
  return {
    before: text.slice(from, start),
    sentence: evidence,
    after: text.slice(end, to),
    cutBefore: from > 0,
    cutAfter: to < text.length,
  };
}

const longestWord = 24;

/** Moves a cut to the next gap between words, and never into a surrogate pair. */
function wordStart(text: string, at: number): number {
  const gap = text.slice(at, at + longestWord).search(/\s/);
  return gap >= 0 ? at + gap + 1 : at + (isLowSurrogate(text, at) ? 1 : 0);
}

function wordEnd(text: string, at: number): number {
  const gap = text.slice(at - longestWord, at).search(/\s\S*$/);
  return gap >= 0 ? at - longestWord + gap : at - (isLowSurrogate(text, at) ? 1 : 0);
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
