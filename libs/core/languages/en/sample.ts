/** A small resolution of 1 December 1985 in which the examples of the rules are read, as its only operative paragraph. */
export const sample = (text: string): string => `United Nations
General Assembly
Fortieth session
Agenda item 12

Resolution adopted by the General Assembly on 1 December 1985

40/1. Example

The General Assembly,

Recalling its previous resolutions on the matter,

1. ${text};

90th plenary meeting
1 December 1985
`;
