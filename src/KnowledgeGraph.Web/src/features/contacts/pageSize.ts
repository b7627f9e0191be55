/** Rows that the list opens with, and that 'more' adds. */
export const pageSize = 50;
