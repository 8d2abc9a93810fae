/** Held alone by whoever moves dates, and shared by whoever reads a document: what is being read never misses a move. */
export const DATES = 'dates';
