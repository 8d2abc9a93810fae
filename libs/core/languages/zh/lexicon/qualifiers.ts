/** What softens or qualifies a duty: English wording → forms. */
export const qualifiers: Record<string, readonly string[]> = {
  'voluntary': ['自愿', '在自愿基础上', '在自愿的基础上', '自愿地'],
  'as appropriate': ['酌情', '视情况', '视情', '视需要', '斟酌情况'],
  'within existing resources': ['在现有资源范围内', '在现有资源内', '利用现有资源', '现有资源范围内', '在不影响现有资源的情况下'],
  'subject to the availability of resources': ['视资源情况', '在资源允许的情况下', '视可用资源而定'],
  'in a position to do so': ['有能力的', '有能力这样做的', '有此能力的'],
  'on request': ['应请求', '应要求', '经请求'],
  'if possible': ['如有可能', '可能的话', '在可能情况下', '尽可能'],
};
