/** What softens or qualifies a duty: the wording as it is shown → forms. */
export const qualifiers: Record<string, readonly string[]> = {
  'voluntary': ['voluntary', 'on a voluntary basis', 'voluntarily'],
  'as appropriate': ['as appropriate', 'where appropriate', 'if appropriate', 'when appropriate', 'as necessary', 'as needed', 'if necessary', 'as required', 'as relevant'],
  'within existing resources': ['within existing resources', 'within available resources', 'within existing mandates and resources', 'from within existing resources', 'within the available resources', 'without additional cost', 'at no additional cost', 'within existing mandates and available resources', 'within their existing resources', 'within its existing resources'],
  'subject to the availability of resources': ['subject to the availability of resources', 'subject to the availability of voluntary contributions', 'subject to the availability of voluntary resources', 'subject to the provision of voluntary contributions', 'subject to available resources', 'subject to the availability of extrabudgetary resources', 'from voluntary contributions', 'through voluntary contributions'],
  'in a position to do so': ['in a position to do so', 'that are in a position to do so', 'that are able to do so', 'those in a position to do so'],
  'on request': ['upon request', 'on request', 'upon their request', 'at their request', 'if so requested', 'upon the request', 'as requested'],
  'if possible': ['if possible', 'where possible', 'to the extent possible', 'as far as possible', 'whenever possible', 'preferably'],
};
