import { describe, expect, test } from 'vitest';
import { readMoney } from '#lib/page/money-cell.ts';

describe('an amount in a cell', () => {
  test.each([
    ['$1,049.00', null, 1049, 'USD'],
    ['$45.00', 'CAD', 45, 'CAD'],
    ['1.249,50 €', null, 1249.5, 'EUR'],
    ['1 249,00 €', null, 1249, 'EUR'],
    ['￥12,800', null, 12800, 'JPY'],
    ['R$ 1.259,90', null, 1259.9, 'BRL'],
    ['149,99 zł', null, 149.99, 'PLN'],
    ['١٢٠٫٥٠ د.إ', null, 120.5, 'AED'],
    ['₹1,24,900.00', null, 124900, 'INR'],
    ['CHF’', null, null, null],
    ['Item not received', null, null, null],
  ])('%j, expecting %j', (text, expected, amount, currency) => {
    expect(readMoney(text, expected)).toEqual(amount === null ? null : { amount, currency });
  });
});
