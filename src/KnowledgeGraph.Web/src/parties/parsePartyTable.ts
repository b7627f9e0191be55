export interface PartyOption {
  code: string;
  /** In English. */
  name: string;
  /** In the other languages of the table: to be found by, not shown. */
  otherNames: string[];
  isOrganisation: boolean;
}

/** Reads a table with the columns `code`, `en` and one for each other language; lines that start with # are remarks. */
export function parsePartyTable(text: string, isOrganisation: boolean): PartyOption[] {
  const [header, ...rows] = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  if (header === undefined) return [];
  const columns = header.split('\t');
  const code = columns.indexOf('code');
  const name = columns.indexOf('en');
  if (code < 0 || name < 0) throw new Error(`A table of parties needs the columns code and en, not: ${header}`);
  return rows.map((row) => {
    const cells = row.split('\t');
    const otherNames = cells.filter((cell, column) => column !== code && column !== name && cell !== '');
    return { code: cells[code] ?? '', name: cells[name] ?? '', otherNames, isOrganisation };
  });
}
