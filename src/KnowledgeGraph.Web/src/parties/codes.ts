import { parsePartyTable, type PartyOption } from './parsePartyTable';

const tables = import.meta.glob<string>('../../../../graph-schema/codes/{countries,organisations}.tsv', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The closed code lists of the schema, as they were when the page was built. */
export const partyOptions: readonly PartyOption[] = Object.entries(tables)
  .flatMap(([path, text]) => parsePartyTable(text, path.endsWith('organisations.tsv')))
  .sort((a, b) => a.name.localeCompare(b.name, 'en'));

export function partyName(code: string): string {
  return partyOptions.find((option) => option.code === code)?.name ?? code;
}
