import type { Token } from './token.js';

/** Small words and parties before a time between commas, or behind the verb that asks, are at most so many. */
const LONGEST_LEAD = 12;

/** "The Committee, at the sixtieth session of the Assembly, establish …", "requests the Secretary-General, within 30 days, …": commas around nothing but a time part no clauses. */
export function isInserted(tokens: readonly Token[], comma: number): boolean {
  const opens = comma + (tokens[comma + 2]?.word?.body ? 3 : 2);
  if (tokens[comma + 1]?.time && tokens[comma + 1]?.glued && tokens[opens]?.is === 'clause' && tokens[opens]?.glued) return true;
  const time = tokens[comma - 1]?.word?.body ? comma - 2 : comma - 1;
  if (!tokens[comma]?.glued || !tokens[time]?.time || !tokens[time]?.glued) return false;
  return tokens[time - 1]?.is === 'clause' || leads(tokens, time);
}

/** True where nothing stands between a time and the head of its clause but what asks, whom, and small words: what is asked for is still to come. */
function leads(tokens: readonly Token[], time: number): boolean {
  for (let i = time - 1; i >= time - LONGEST_LEAD; i--) {
    const token = tokens[i];
    if (!token || token.is === 'clause' || token.is === 'sentence') return true;
    if (!token.word || (token.word.verbal && !token.word.operative)) return false;
  }
  return false;
}
