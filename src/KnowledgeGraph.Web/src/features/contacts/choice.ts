/** What the page shows; the address carries it. */
export interface Choice {
  a: string;
  b: string;
  /** null: all years, and what has no date. */
  year: number | null;
  /** false: only what occurred. */
  all: boolean;
}

export const defaultChoice: Choice = { a: 'CN', b: 'RU', year: 2023, all: false };

const codePattern = /^[A-Z][A-Z0-9_-]{1,31}$/;
const yearPattern = /^[12]\d{3}$/;

export function readChoice(search: string): Choice {
  const params = new URLSearchParams(search);
  return {
    a: readCode(params.get('a'), defaultChoice.a),
    b: readCode(params.get('b'), defaultChoice.b),
    year: readYear(params.get('year')),
    all: params.get('status') === 'all',
  };
}

function readCode(text: string | null, otherwise: string): string {
  const code = text?.trim().toUpperCase() ?? '';
  return codePattern.test(code) ? code : otherwise;
}

function readYear(text: string | null): number | null {
  if (text === 'all') return null;
  return text !== null && yearPattern.test(text) ? Number(text) : defaultChoice.year;
}

export function writeChoice({ a, b, year, all }: Choice): string {
  const params = new URLSearchParams({ a, b, year: year === null ? 'all' : String(year) });
  if (all) params.set('status', 'all');
  return `?${params}`;
}

/** First and last day of the year, both included. */
export function spanOf(year: number | null): { from: string | null; to: string | null } {
  return year === null ? { from: null, to: null } : { from: `${year}-01-01`, to: `${year}-12-31` };
}

export function yearsToChoose(thisYear: number, chosen: number | null): number[] {
  const years = Array.from({ length: thisYear + 2 - FIRST_YEAR }, (_, i) => thisYear + 1 - i);
  if (chosen !== null && !years.includes(chosen)) years.push(chosen);
  return years.sort((a, b) => b - a);
}

const FIRST_YEAR = 2010;
