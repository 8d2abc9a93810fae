/** The `lang` of a text that comes from a document or from the tracker itself, so that it is read aloud and set in the right language. */
export const languageOfText = (text: string): 'zh-Hans' | 'en' => (/\p{Script=Han}/u.test(text) ? 'zh-Hans' : 'en');
