/** The mail as HTML: inline styles only, nothing loaded from anywhere, everything escaped by Handlebars. */
export const HTML = `<!DOCTYPE html>
<html lang="{{tag}}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{{subject}}</title></head>
<body style="margin:0;padding:0;background:#f3f5f8;color:#1c2733;font-family:'Segoe UI',Helvetica,Arial,'Noto Sans SC','PingFang SC','Microsoft YaHei',sans-serif;font-size:15px;line-height:1.5">
<div style="max-width:660px;margin:0 auto;padding:24px 16px">
<div style="background:#ffffff;border:1px solid #d9e0e8;border-radius:8px;padding:24px">
<p style="margin:0 0 8px">{{greeting}}</p>
<p style="margin:0">{{opening}}</p>
{{#if table}}
{{#if table.title}}<h2 style="font-size:17px;margin:24px 0 8px">{{table.title}}</h2>{{/if}}
<table role="presentation" cellspacing="0" cellpadding="0" style="border-collapse:collapse;width:100%;margin:12px 0 0">
{{#each table.rows}}<tr><td style="padding:5px 12px 5px 0;border-bottom:1px solid #e7ecf1">{{label}}</td><td style="padding:5px 0;border-bottom:1px solid #e7ecf1;text-align:right;white-space:nowrap"><strong>{{value}}</strong></td></tr>
{{/each}}</table>
{{/if}}
{{#each sections}}
{{#if folded}}
<details style="margin:28px 0 0"><summary style="font-size:17px;font-weight:bold;cursor:pointer;color:#1c2733">{{title}}</summary>
<p style="margin:6px 0;color:#52616f">{{note}}</p>
<ul style="margin:8px 0 0;padding:0 0 0 20px;color:#52616f;font-size:14px">
{{#each items}}<li style="margin:0 0 4px"><a href="{{url}}" style="color:#0b5ea8">{{line}}</a></li>
{{/each}}</ul>
{{#if more}}<p style="margin:8px 0 0"><a href="{{more.url}}" style="color:#0b5ea8">{{more.label}}</a></p>{{/if}}
</details>
{{else}}
<h2 style="font-size:17px;margin:28px 0 4px;color:{{#if urgent}}#a4231c{{else}}#1c2733{{/if}}">{{title}}</h2>
{{#if note}}<p style="margin:0 0 4px;color:#52616f">{{note}}</p>{{/if}}
{{#each items}}
<div style="margin:12px 0 0;padding:12px 14px;border:1px solid #e1e7ee;border-left:4px solid {{#if ../urgent}}#c0392b{{else}}#2f6fad{{/if}};border-radius:4px">
<p style="margin:0"><strong>{{kind}}</strong></p>
<blockquote style="margin:2px 0 6px;padding:0;color:#33414f">{{quote}}</blockquote>
<table role="presentation" cellspacing="0" cellpadding="0" style="border-collapse:collapse;font-size:14px">
{{#each facts}}<tr><td style="padding:1px 12px 1px 0;color:#6a7885;vertical-align:top;white-space:nowrap">{{label}}</td><td style="padding:1px 0;vertical-align:top">{{text}}</td></tr>
{{/each}}</table>
<p style="margin:8px 0 0;font-size:14px"><a href="{{url}}" style="color:#0b5ea8">{{link}}</a></p>
</div>
{{/each}}
{{#if more}}<p style="margin:12px 0 0"><a href="{{more.url}}" style="color:#0b5ea8">{{more.label}}</a></p>{{/if}}
{{/if}}
{{/each}}
<p style="margin:28px 0 0"><a href="{{seeAll.url}}" style="color:#0b5ea8">{{seeAll.label}}</a></p>
</div>
<p style="margin:16px 4px 0;color:#6a7885;font-size:13px">{{footer}}</p>
</div>
</body>
</html>
`;
