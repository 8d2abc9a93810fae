import type { TFunction } from 'i18next';

/** `before-90` → `90 days before`; `overdue-1` → `1 day overdue`; an unknown rule is shown as it is. */
export function ruleWords(rule: string, t: TFunction): string {
  if (rule === 'before-0') return t('rule.onTheDay');
  if (rule === 'opens' || rule === 'intake' || rule === 'weekly') return t(`rule.${rule}`);
  const [, side, days] = /^(before|overdue)-(\d+)$/.exec(rule) ?? [];
  if (side === undefined) return rule;
  return t(side === 'before' ? 'rule.before' : 'rule.overdue', { count: Number(days) });
}
