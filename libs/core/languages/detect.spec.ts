import { describe, expect, test } from '@jest/globals';
import { detectLanguage } from './detect.js';

describe('the language of a text', () => {
  test.each([
    ['zh', '大会，回顾其决议，'], ['ru', 'Генеральная Ассамблея, ссылаясь на свои резолюции,'], ['ar', 'إن الجمعية العامة، إذ تشير إلى قراراتها،'],
    ['en', 'The General Assembly, recalling the Charter of the United Nations and its resolutions,'],
    ['fr', 'L’Assemblée générale, rappelant les buts et les principes de la Charte et des résolutions,'],
    ['es', 'La Asamblea General, recordando los propósitos y principios de la Carta y las resoluciones del Consejo,'],
    ['en', ''], ['en', '12/34 A/RES/78/1'], ['en', 'THE STATES OF THE WORLD et les autres'],
  ])('%s: %s', (code, text) => {
    expect(detectLanguage(text)).toBe(code);
  });

  test.each([
    ['Chinese below a masthead in English', `United Nations A/79/234 Distr.: General 1 July 2024 Original: English\n${'大会，回顾其决议，'.repeat(20)}`, 'zh'],
    ['English with a name in Chinese', `${'The report of the Secretary-General (秘书长) was taken note of. '.repeat(20)}`, 'en'],
    ['English for many pages before French', `${'the States of the world and its peoples '.repeat(100)}${'les États et les peuples des Nations '.repeat(40)}`, 'en'],
    ['French for many pages before English', `${'les États et les peuples des Nations '.repeat(100)}${'the States of the world and its peoples '.repeat(40)}`, 'fr'],
    ['numbers and names beside small words', 'the_list of_2 la2 at1 la y el por', 'es'],
  ])('%s', (_, text, code) => {
    expect(detectLanguage(text)).toBe(code);
  });
});
