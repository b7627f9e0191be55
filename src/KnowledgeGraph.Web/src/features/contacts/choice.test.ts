import { describe, expect, it } from 'vitest';
import { defaultChoice, readChoice, spanOf, writeChoice, yearsToChoose } from './choice';

describe('choice in the address', () => {
  it('is China and Russia in 2023 when nothing is said', () => {
    expect(readChoice('')).toEqual(defaultChoice);
    expect(writeChoice(defaultChoice)).toBe('?a=CN&b=RU&year=2023');
  });

  it.each(['?a=ID&b=AFRICAN_UNION&year=2024', '?a=CN&b=RU&year=all', '?a=G20&b=US&year=2021&status=all'])('survives the way there and back: %s', (search) => {
    expect(writeChoice(readChoice(search))).toBe(search);
  });

  it('reads codes in small letters', () => {
    expect(readChoice('?a=id&b=asean').b).toBe('ASEAN');
  });

  it.each(['?a=<b>', '?a=', '?a=C', '?year=20233', '?year=-1', '?year=x'])('falls back from what is no code or year: %s', (search) => {
    expect(readChoice(search)).toEqual(defaultChoice);
  });
});

describe('spanOf', () => {
  it('includes both ends of the year', () => {
    expect(spanOf(2023)).toEqual({ from: '2023-01-01', to: '2023-12-31' });
  });

  it('asks for no span when all years are wanted', () => {
    expect(spanOf(null)).toEqual({ from: null, to: null });
  });
});

describe('yearsToChoose', () => {
  it('offers next year first, and the chosen one even when it is older', () => {
    const years = yearsToChoose(2025, 1999);
    expect(years[0]).toBe(2026);
    expect(years.at(-1)).toBe(1999);
  });
});
