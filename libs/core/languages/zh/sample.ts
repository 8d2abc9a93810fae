/** A small resolution of 1 December 1985 in which the examples of the rules are read, as its only operative paragraph. */
export const sample = (text: string): string => `第四十届会议
议程项目 12

1985 年 12 月 1 日大会决议

40/1. 例

大会，

回顾其以往各项决议，

1. ${text}；

1985 年 12 月 1 日
第 90 次全体会议
`;
