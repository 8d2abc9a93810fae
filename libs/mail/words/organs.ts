/** Bodies by the key that sessions name them with. One that is not here is named by its key. */
export const ORGANS = new Map(Object.entries({
  GA: { en: 'General Assembly', zh: '大会' },
  SC: { en: 'Security Council', zh: '安全理事会' },
  ECOSOC: { en: 'Economic and Social Council', zh: '经济及社会理事会' },
  HRC: { en: 'Human Rights Council', zh: '人权理事会' },
}));
