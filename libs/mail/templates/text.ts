/** The mail as plain text: the same words in the same order. */
export const TEXT = `{{greeting}}

{{opening}}
{{#if table}}

{{#if table.title}}
{{table.title}}
{{/if}}
{{#each table.rows}}
  {{label}}{{@root.colon}}{{value}}
{{/each}}
{{/if}}
{{#each sections}}


== {{title}} ==
{{#if note}}
{{note}}
{{/if}}
{{#each items}}
{{#if ../folded}}
- {{line}}
  {{url}}
{{else}}

* {{kind}}
  > {{quote}}
{{#each facts}}
  {{label}}{{@root.colon}}{{text}}
{{/each}}
  {{url}}
{{/if}}
{{/each}}
{{#if more}}

{{more.label}}{{@root.colon}}{{more.url}}
{{/if}}
{{/each}}

{{seeAll.label}}{{colon}}{{seeAll.url}}

--
{{footer}}
`;
