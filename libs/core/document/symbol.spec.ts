import { describe, expect, test } from '@jest/globals';
import { symbolAlone, symbolAt } from './symbol.js';

describe('symbols', () => {
  test.each([
    ['A/RES/74/60'], ['A/C.1/74/L.43/Rev.1'], ['A/CONF.192/2018/RC/3'], ['A/CONF.192/BMS/2010/3'], ['S/PRST/2016/99'], ['A/HRC/RES/53/1'], ['A/ES-10/L.22'],
    ['A/S-24/8/Rev.1'], ['E/CN.4/Sub.2/2001/L.10/Add.1'], ['UNEP/EA.4/Res.1'], ['FCCC/PA/CMA/2021/10/Add.1'], ['ICCD/COP(14)/23/Add.1'], ['A/RES/3314(XXIX)'],
    ['A/RES/S-10/2'], ['S/RES/2446 (2018)'], ['A/RES/67/234 B'], ['A/RES/56/24 V'], ['A/80/6 (Sect. 36)'], ['A/81/6 (Introduction)'], ['A/79/6 (Sect. 3)/Add.1'],
    ['A/80/6 (Income sect. 1)'], ['A/80/6 (Part IV)/Corr.1'], ['TD/B/50/14 (Vol. I)'], ['S/PV.9453 (Resumption 1)'], ['A/67/828-S/2013/210'], ['GC.19/4'],
  ])('%s is read as it is printed', (symbol) => {
    expect([symbolAt(symbol), symbolAlone(symbol)]).toEqual([symbol, symbol]);
  });

  test.each([
    ['A/CONF. 192/15', 'A/CONF.192/15'], ['A/60/88/Corr. 2', 'A/60/88/Corr.2'], ['A/ 64 /287', 'A/64/287'], ['S/RES/1994(2011)', 'S/RES/1994 (2011)'],
    ['A/80/6(Sect.36)', 'A/80/6 (Sect. 36)'], ['A/80/6(Income sect.1)', 'A/80/6 (Income sect. 1)'], ['A/80/6 (SECT. 29A)', 'A/80/6 (SECT. 29A)'],
    ['A/RES/3314 (XXIX)', 'A/RES/3314(XXIX)'], ['A/RES/67/234B', 'A/RES/67/234 B'], ['A/67/828–S/2013/210', 'A/67/828-S/2013/210'],
  ])('%s, with the spaces of an extraction, is %s', (printed, symbol) => {
    expect([symbolAt(printed), symbolAlone(printed)]).toEqual([symbol, symbol]);
  });

  test.each([
    ['A/80/6 (Sect. 36) and Corr.1', 'A/80/6 (Sect. 36)'], ['A/67/828 S/2013/210, annex', 'A/67/828'], ['A/64/287 (English only)', 'A/64/287'], ['A/RES/67/234 Distr.: General', 'A/RES/67/234'],
    ['A/C.2/79/L.5 General', 'A/C.2/79/L.5'],
  ])('%s begins with %s, and is none itself', (text, symbol) => {
    expect([symbolAt(text), symbolAlone(text)]).toEqual([symbol, null]);
  });

  test.each(['HIV/AIDS', 'and/or', 'A/539.', 'He/she', 'http://un.org/1', '2005/06', 'A/ short title', ''])('"%s" is no symbol', (text) => {
    expect(symbolAlone(text)).toBeNull();
  });
});
