import type { PartyOption } from './parsePartyTable';

export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Parties whose code or name fits, the likeliest first: code, start of the name, start of a word, anywhere. */
export function searchParties(options: readonly PartyOption[], words: string, limit = 50): PartyOption[] {
  const wanted = fold(words.trim());
  if (wanted === '') return options.slice(0, limit);
  return options
    .map((option) => ({ option, rank: rankOf(option, wanted) }))
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ option }) => option);
}

function rankOf({ code, name, otherNames }: PartyOption, wanted: string): number {
  const foldedCode = code.toLowerCase();
  if (foldedCode === wanted) return 0;
  const names = [name, ...otherNames].map(fold);
  if (names.some((text) => text.startsWith(wanted))) return 1;
  if (names.some((text) => text.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(wanted)))) return 2;
  if (foldedCode.startsWith(wanted)) return 3;
  return names.some((text) => text.includes(wanted)) ? 4 : Infinity;
}
