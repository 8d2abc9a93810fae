import type { TimePhrase } from '../language.js';

/** Single days and spans of the calendar. A date without its year takes it from the text before. */
const dates: TimePhrase[] = [
  { is: 'date', reads: '{year} 年 {month} 月 {day} (日|号) [(星期|周|礼拜)(一|二|三|四|五|六|日|天)]', means: '{year}-{month}-{day}' },
  { is: 'date', reads: '{year} 年 {month} 月 {day} [日] (至|到|—|–|-|~|、|和|及|与) {day2} (日|号)', means: '{year}-{month}-{day}/{year}-{month}-{day2}' },
  { is: 'date', reads: '{year} 年 {month} 月 {day} 日 (至|到|—|–|-|~|和|及|与) {month2} 月 {day2} (日|号)', means: '{year}-{month}-{day}/{year}-{month2}-{day2}' },
  { is: 'date', reads: '{year} 年 {month} 月 {day} 日 (至|到|—|–|-|~) {year2} 年 {month2} 月 {day2} (日|号)', means: '{year}-{month}-{day}/{year2}-{month2}-{day2}' },
  { is: 'date', reads: '{year} 年 {month} 月 {day} 日 星期 (一|二|三|四|五|六|日) (至|到|—|–|-|~) {month2} 月 {day2} 日 [星期 (一|二|三|四|五|六|日)]', means: '{year}-{month}-{day}/{year}-{month2}-{day2}' },
  {
    is: 'date', means: '{year}-{month}-{day}/{year}-{month3}-{day3}',
    reads: '{year} 年 {month} 月 {day} 日 星期 (一|二|三|四|五|六|日) (至|到|—|–|-|~) [{month2} 月] {day2} 日 星期 (一|二|三|四|五|六|日) (和|及|以及) {month3} 月 {day3} 日 星期 (一|二|三|四|五|六|日)',
  },
  { is: 'date', reads: '{year} 年 {month} 月 {day} 日 星期 (一|二|三|四|五|六|日) (至|到|—|–|-|~) {day2} 日 [星期 (一|二|三|四|五|六|日)]', means: '{year}-{month}-{day}/{year}-{month}-{day2}' },
  { is: 'date', reads: '{year} 年 {month} 月 {day} 日 \\( (星期|周) (一|二|三|四|五|六|日) \\)', means: '{year}-{month}-{day}' },
  { is: 'date', reads: '{year} 年 {month} 月 {day} 日 \\( (星期|周) (一|二|三|四|五|六|日) \\) (至|到|—|–|-|~) {day2} 日 [\\( (星期|周) (一|二|三|四|五|六|日) \\)]', means: '{year}-{month}-{day}/{year}-{month}-{day2}' },
  { is: 'date', reads: '{year} 年 {month} 月 {day} 日 \\( (星期|周) (一|二|三|四|五|六|日) \\) (至|到|—|–|-|~) {month2} 月 {day2} 日 [\\( (星期|周) (一|二|三|四|五|六|日) \\)]', means: '{year}-{month}-{day}/{year}-{month2}-{day2}' },
  { is: 'date', reads: '{year} 年 {month} 月 [届会]', means: '{year}-{month}' },
  { is: 'date', reads: '{year} 年 {month} [月] (至|到|—|–|-|~|和|及|与) {month2} 月', means: '{year}-{month}/{year}-{month2}' },
  { is: 'date', reads: '{year} 年 {month} 月 (至|到|—|–|-|~) {year2} 年 {month2} 月', means: '{year}-{month}/{year2}-{month2}' },
  { is: 'date', reads: '{year} 年 {month} 月 (初|上旬)', means: '{year}-{month}.early' },
  { is: 'date', reads: '{year} 年 {month} 月 (中|中旬)', means: '{year}-{month}.mid' },
  { is: 'date', reads: '{year} 年 {month} 月 (底|末|下旬)', means: '{year}-{month}.end' },
  { is: 'date', reads: '{year} [日历] (年|年度|历年|日历年) [内|期间]', means: '{year}' },
  { is: 'date', reads: '{year} [年] (至|到|—|–|-|~) {year2} (年|年度|历年)', means: '{year}/{year2}' },
  { is: 'date', reads: '{year} 年 (初|年初|早期|早些时候)', means: '{year}.early' },
  { is: 'date', reads: '{year} 年 (中|年中|中期)', means: '{year}.mid' },
  { is: 'date', reads: '{year} 年 (底|年底|末|年末|年终|下旬|晚些时候)', means: '{year}.end' },
  { is: 'date', reads: '{year} 年 (上半年|头六个月|前六个月)', means: '{year}-H1' },
  { is: 'date', reads: '{year} 年 (下半年|后六个月)', means: '{year}-H2' },
  { is: 'date', reads: '{year} 年 [的] 第 {quarter} (季度|季)', means: '{year}-Q{quarter}' },
  { is: 'date', reads: '{year} 年 [的] 第 {quarter} 季度 (末|底)', means: '{year}-Q{quarter}.end' },
  { is: 'date', reads: '{year} 年 (春季|春天)', means: '{year}' },
  { is: 'date', reads: '[(于|在)] {month} 月 {day} 日', means: '--{month}-{day}' },
  { is: 'date', reads: '[(于|在)] {month} 月 {day} [日] (至|到|—|–|-|~|和|及|与) {day2} 日', means: '--{month}-{day}/--{month}-{day2}' },
  { is: 'date', reads: '[(于|在)] {month} 月 {day} 日 (至|到|—|–|-|~) {month2} 月 {day2} 日', means: '--{month}-{day}/--{month2}-{day2}' },
  { is: 'date', reads: '[(于|在)] {month} 月 {day} 日 (星期|周) (一|二|三|四|五|六|日)', means: '--{month}-{day}' },
  { is: 'date', reads: '[(于|在)] {month} 月 {day} 日 (星期|周) (一|二|三|四|五|六|日) (至|到|—|–|-|~) {day2} 日 [(星期|周) (一|二|三|四|五|六|日)]', means: '--{month}-{day}/--{month}-{day2}' },
  { is: 'date', reads: '[(于|在)] {month} 月 {day} 日 (星期|周) (一|二|三|四|五|六|日) (至|到|—|–|-|~) {month2} 月 {day2} 日 [(星期|周) (一|二|三|四|五|六|日)]', means: '--{month}-{day}/--{month2}-{day2}' },
  { is: 'date', reads: '[(于|在)] {month} 月', means: '--{month}' },
  { is: 'date', reads: '(年初|今年初)', means: '.early' },
  { is: 'date', reads: '(年中)', means: '.mid' },
  { is: 'date', reads: '(年底|年末|今年底)', means: '.end' },
  { is: 'date', reads: '(本|今) 年', means: 'this' },
  { is: 'date', reads: '(明|翌|次|下一) 年', means: 'next' },
  { is: 'date', reads: '(同|该|当) 年', means: 'that' },
  { is: 'date', reads: '(今年|本年) (底|年底|末|内)', means: 'this.end' },
  { is: 'date', reads: '明年 (初)', means: 'next.early' },
  { is: 'date', reads: '明年 (底|年底)', means: 'next.end' },
];

/** Dates with the words that open or close them. */
const bounds: TimePhrase[] = [
  { is: 'time', reads: '[(至|最|不)] (至迟|最迟|最晚|至晚|不迟|不晚) [应] [(于|在)] {date} [(之前|以前|前)]', means: '../{date}' },
  { is: 'time', reads: '(至迟不超过|最迟不超过|不超过|不得晚于|不得迟于|至迟不得晚于|最迟不得晚于) {date}', means: '../{date}' },
  { is: 'time', reads: '[在|于] {date} (之前|以前|前)', means: '../{date}' },
  { is: 'time', reads: '[在|于] {date} (前后|左右)', means: '{date}' },
  { is: 'time', reads: '[(截至|截止|截止到|直至|直到|到)] {date} (为止|止)', means: '../{date}' },
  { is: 'time', reads: '(到|至|截至|直至|直到) {date} [(之前|以前|前|时)]', means: '../{date}' },
  { is: 'time', reads: '(自|从) {date} (起|开始|始)', means: '{date}/..' },
  { is: 'time', reads: '(自|从) {date} (以来|至今)', means: 'past' },
  // What was set before and holds no longer.
  { is: 'time', reads: '(原定|原定于|原订于|原拟于) {date}', means: 'past' },
  { is: 'time', reads: '{date} (起|始)', means: '{date}/..' },
  { is: 'time', reads: '(自|从) {date} [起] (至|到) {date:to} [止]', means: '{date}/{to}' },
  { is: 'time', reads: '(自|从) {year} 年 {month} 月 {day} 日 (起|开始) [,] (至|到) {day2} 日 [(止|为止)]', means: '{year}-{month}-{day}/{year}-{month}-{day2}' },
  { is: 'time', reads: '(自|从) {date} (起|开始) , [(至|到|并于|于)] {date:to} [(止|为止|结束)]', means: '{date}/{to}' },
  { is: 'time', reads: '{date} [起] (至|到|—|–|-|~) {date:to} [止]', means: '{date}/{to}' },
  { is: 'time', reads: '{date} (之后|以后|后)', means: '{date}/..' },
];

const sessions: TimePhrase[] = [
  { is: 'session', reads: '第 {n} 届 (会议|常会|届会|例会|年会)', means: 'session {n}' },
  { is: 'session', reads: '第 {n} 届 (会议|常会) 续会 [第 {part} 期 [(会议|续会)]]', means: 'session {n} resumed' },
  { is: 'session', reads: '第 {n} 届 (会议|常会) 第 {part} 期续会', means: 'session {n} resumed' },
  { is: 'session', reads: '第 {n} 届 (会议|常会) (主要会期|主要部分)', means: 'session {n} main' },
  { is: 'session', reads: '第 {n} 届 (会议|常会|届会) (结束之前|结束以前|结束前)', means: 'session {n} end' },
  { is: 'session', reads: '第 {n} [届] (和|及|与|、) [第] {n2} 届 (会议|常会|届会|年会)', means: 'session {n},{n2}' },
  { is: 'session', reads: '第 {n} [届] 、 [第] {n2} [届] (和|及|与) [第] {n3} 届 (会议|常会|届会)', means: 'session {n},{n2},{n3}' },
  { is: 'session', reads: '第 {n} 届 (会议|届会|常会) (和|及|与|、) 第 {n2} 届 (会议|届会|常会)', means: 'session {n},{n2}' },
  { is: 'session', reads: '第 {n} [届] [会议] (至|到) [第] {n2} 届 (会议|届会|常会)', means: 'session {n}..{n2}' },
  { is: 'session', reads: '{year} 年 [第 {n} 次] [(实质性|组织|年度|常|管理|协调|各自|各自的)] (届会|常会)', means: 'session {year}' },
  { is: 'session', reads: '{year} 年 第 {n} 届 常会', means: 'session {year}' },
  { is: 'session', reads: '{year} 届会', means: 'session {year}' },
  { is: 'session', reads: '{year} 年 (年度会议|年会)', means: 'session {year}' },
  // The year says only when a session with a number is held.
  { is: 'session', reads: '{year} 年 [{month} 月] [的] 第 {n} 届 (会议|届会)', means: 'session {n}' },
  { is: 'session', reads: '第 {n} 届 (会议|常会|届会) [(和|及|与|以及|,)] [(于|在|向)] [其] (以后|其后|今后|此后|嗣后|之后) [的] (各届|历届|每届) (会议|届会|常会)', means: 'session {n}..' },
  { is: 'session', reads: '{year} 年 第 {n} 届 [(会议|届会)] (和|及|与|、) {year2} 年 第 {n2} 届 (会议|届会|世界卫生大会)', means: 'session {n},{n2}' },
  { is: 'session', reads: '{year} 年 第 {n} 届 [(会议|届会)] 、 {year2} 年 第 {n2} 届 [(会议|届会)] (和|及|与) {year3} 年 第 {n3} 届 (会议|届会|世界卫生大会)', means: 'session {n},{n2},{n3}' },
  { is: 'session', reads: '{year} 年 (实质性会议|组织会议|年度会议) [续会]', means: 'session {year}' },
  { is: 'session', reads: '{year} 年 会议 (上|期间|早期|初期|开始时|开幕时)', means: 'session {year}' },
  { is: 'session', reads: '{year} 年 和 {year2} 年 [(实质性|组织|年度)] (届会|常会)', means: 'session {year},{year2}' },
  { is: 'session', reads: '{year} 年 (和|及|与) {year2} 年 (实质性会议|组织会议|年度会议)', means: 'session {year},{year2}' },
  { is: 'session', reads: '(该|上述) (届会议|届会|届常会|次届会)', means: 'session that' },
  { is: 'session', reads: '(本|当前|这) (届会议|届会|届常会)', means: 'session this' },
  { is: 'session', reads: '(本|当前|这) (届会议|届会|届常会) (结束之前|结束以前|结束前)', means: 'session this end' },
  { is: 'session', reads: '(本|当前|这) (届会议|届会|届常会) (主要会期|主要部分)', means: 'session this main' },
  { is: 'session', reads: '(本|当前|这) (届会议|届会|届常会) 续会', means: 'session this resumed' },
  { is: 'session', reads: '(下|下一|下次|下届) (届会议|届会|届常会|会议|常会)', means: 'session next' },
  { is: 'session', reads: '第 {n} 届 (会议|常会|届会) [(开幕|召开|开始|举行)] (前|之前|以前) [(至少|最少|不少于|不晚于)] {length}', means: 'session {n} -{length}' },
  { is: 'session', reads: '第 {n} 届 (会议|常会|届会) [(开幕|召开|开始|举行)] [(至少|最少|不少于)] {length} (前|之前|以前)', means: 'session {n} -{length}' },
  { is: 'session', reads: '(下|下一|下次|下届) (届会议|届会|届常会|会议|常会) [(开幕|召开|开始|举行)] (前|之前|以前) [(至少|最少|不少于|不晚于)] {length}', means: 'session next -{length}' },
  { is: 'session', reads: '(下|下一|下次|下届) (届会议|届会|届常会|会议|常会) [(开幕|召开|开始|举行)] [(至少|最少|不少于)] {length} (前|之前|以前)', means: 'session next -{length}' },
  { is: 'session', reads: '(每|每一|各|历|今后各|其后各|以后各|今后每) (届会议|届会|届常会|次届会)', means: 'session each' },
  // The name of the body stands behind the number.
  { is: 'session', reads: '[{year} 年] 第 {n} 届 (世界卫生大会|联合国大会|联大|联合国环境大会|联合国人居大会)', means: 'session {n}' },
  { is: 'session', reads: '第 {n} 届 (和|及|与|、) 第 {n2} 届 世界卫生大会', means: 'session {n},{n2}' },
  { is: 'session', reads: '第 {n} 届 、 第 {n2} 届 (和|及|与) 第 {n3} 届 世界卫生大会', means: 'session {n},{n2},{n3}' },
];

const lengths: TimePhrase[] = [
  { is: 'length', reads: '{n} [个] (工作日|日|天)', means: 'P{n}D' },
  { is: 'length', reads: '{n} [个] (周|星期)', means: 'P{n}W' },
  { is: 'length', reads: '{n} 个 [日历] 月', means: 'P{n}M' },
  { is: 'length', reads: '{n} [(个|整)] 年', means: 'P{n}Y' },
  { is: 'length', reads: '半年', means: 'P6M' },
  { is: 'length', reads: '(不超过|至多|最多|最长) {length}', means: '<={length}' },
  { is: 'time', reads: '[(在|于)] {length} (内|之内|以内|期内|期间内)', means: '+{length}' },
  { is: 'time', reads: '(在|于) {length} (后|之后|以后)', means: '+{length}' },
  { is: 'time', reads: '[(在|于)] (今后|未来|接下来|接下来的) {length} (内|之内|以内|期间)', means: '+{length}' },
  { is: 'time', reads: '(至迟|最迟|不迟|最晚|不晚) [(于|在)] {length} (后|之后|以后|内|之内|以内)', means: '+{length}' },
  {
    is: 'time', means: '+{length}',
    reads: '(至迟|最迟|不迟|不晚) [(于|在|自|从)] (本决议|本决定|本声明) 通过 (之日起|之日后|之日之后|后|之后|起) {length} [(内|之内|以内)]',
  },
  {
    is: 'time', means: '+{length}',
    reads: '[(于|在|自|从)] (本决议|本决定|本声明) 通过 (之日起|之日后|之日之后|后|之后|起) (至迟|最迟|不迟于|不超过) {length} [(内|之内|以内)]',
  },
  { is: 'time', reads: '[(于|在)] (本决议|本决定|本声明) 通过 (后|之后) {n} [个] (天|日|工作日) [(内|之内|以内)]', means: '+P{n}D' },
  { is: 'time', reads: '[(于|在)] (本决议|本决定|本声明) 通过 (后|之后|之日起|之日后|之日之后) {length} (内|之内|以内)', means: '+{length}' },
  { is: 'time', reads: '(通过|通过之日起|通过之日|本决议通过|本决定通过|通过本决议|本决议通过之日起) {length} (后|之后|以后)', means: '+{length}' },
  { is: 'time', reads: '(结束|届满|到期|期满|举行|召开|开幕|开始|终止|闭幕|生效|终了) (前|之前|以前) [(至少|最少|不少于|不晚于)] {length}', means: '-{length}' },
  { is: 'time', reads: '(结束|届满|到期|期满|举行|召开|开幕|开始|终止|闭幕|生效|终了) [(至少|最少|不少于)] {length} (前|之前|以前)', means: '-{length}' },
  // The end of the term that the document fixes.
  { is: 'time', reads: '[(在|于)] [(其|本次|本|该|这一|此一|这段|此段|上述|目前|现行|当前)] (任务期限|任务授权期限|任务期|任务授权|任务|任期|授权期|期限|期间|时期|期) (结束|届满|期满|到期|终了|终止) (前|之前|以前|时|之时)', means: 'term-P0D' },
  {
    is: 'time', means: 'term-{length}',
    reads: '[(在|于)] [(其|本次|本|该|这一|此一|这段|此段|上述|目前|现行|当前)] (任务期限|任务授权期限|任务期|任务授权|任务|任期|授权期|期限|期间|时期|期) (结束|届满|期满|到期|终了|终止) (前|之前|以前) [(至少|最少|不少于|不晚于)] {length}',
  },
  { is: 'time', reads: '(之前|以前) [(至少|最少|不少于|不晚于)] {length}', means: '-{length}' },
  { is: 'time', reads: '前 (至少|最少|不少于|不晚于) {length}', means: '-{length}' },
];

const recurrences: TimePhrase[] = [
  { is: 'every', reads: '每 [满] {n} 年', means: 'R/P{n}Y' },
  { is: 'every', reads: '每隔 (两|二|2) 年', means: 'R/P2Y' },
  { is: 'every', reads: '每隔 (三|3) 年', means: 'R/P3Y' },
  { is: 'every', reads: '每隔 (四|4) 年', means: 'R/P4Y' },
  { is: 'every', reads: '每隔 (五|5) 年', means: 'R/P5Y' },
  { is: 'every', reads: '[(在|于)] [(每逢|每个|逢)] (偶数|双数|奇数|单数) 年 [份] [内]', means: 'R/P2Y' },
  { is: 'every', reads: '每 [隔] [一] 个 {n} 年 (期|周期)', means: 'R/P{n}Y' },
  { is: 'every', reads: '[每年] {month} 月 [份] [的] (第一|第二|第三|第四|最后一|最后) 个 (星期|周) (一|二|三|四|五|六|日|天)', means: 'R/P1Y' },
  { is: 'every', reads: '每 [隔] {n} 个 月', means: 'R/P{n}M' },
  { is: 'every', reads: '每 [隔] {n} (天|日)', means: 'R/P{n}D' },
  { is: 'every', reads: '每 [隔] {n} [个] (周|星期)', means: 'R/P{n}W' },
  { is: 'every', reads: '(每年|逐年|每年度|每一年|按年|一年一度|每年一次|一年一次|按年度|以年度为基础)', means: 'R/P1Y' },
  { is: 'every', reads: '(每两年|每隔一年|每隔年|隔年|隔年一次|两年一次|两年一度|每二年|按两年期|按双年度|以两年期为基础|以两年为周期|两年期报告|两年期进展报告|两年期执行情况报告|两年度报告)', means: 'R/P2Y' },
  { is: 'every', reads: '(每半年|半年一次|每年两次|一年两次)', means: 'R/P6M' },
  { is: 'every', reads: '(每季度|每季|按季度)', means: 'R/P3M' },
  { is: 'every', reads: '(每月|按月)', means: 'R/P1M' },
  { is: 'every', reads: '每年 {month} 月', means: 'R/P1Y' },
  { is: 'every', reads: '(每届|每次|历届) 年会', means: 'R/P1Y' },
  { is: 'every', reads: '(在|于) [其] [(委员会|理事会|大会|论坛|执行局|执行委员会|工作组)] [每届] (年度会议|年会|年度届会) (上|期间)', means: 'R/P1Y' },
  { is: 'every', reads: '每年 [的] [(至迟|不迟|最迟|不晚)] [(于|在)] {month} 月 {day} 日 [(之前|以前|前)]', means: 'R/--{month}-{day}' },
  { is: 'every', reads: '(至迟|不迟|不晚|最迟) (于|在) 每年 {month} 月 {day} 日 [(之前|以前|前)]', means: 'R/--{month}-{day}' },
  { is: 'every', reads: '(自|从) [(大会|其|理事会)] {session} (起|开始) [,] {every}', means: '{every}@{session}' },
  { is: 'every', reads: '(自|从) {date} (起|开始) [,] {every}', means: '{every}@{date}' },
  { is: 'every', reads: '(定期|经常)', means: 'R' },
  { is: 'every', reads: '每次 [年度] 会议 [(举行|召开|开始|开幕)] (前|之前|以前) [(至少|不少于)] [{length}]', means: 'R' },
  { is: 'every', reads: '[大会] (常会|届会|每届会议) 开幕 (之日|当日|日|当天)', means: 'R/P1Y' },
];

const vague: TimePhrase[] = [
  { is: 'vague', reads: '(尽快|尽早|及早|尽速|迅速|及时|适时|早日|立即|立刻|从速|不再拖延地|毫不拖延地|在适当时候|在适当时间)', means: 'vague' },
];

/** The number of an event that is held now and then: what follows up to the word for a meeting is its name. */
const ordinals: TimePhrase[] = [
  { is: 'ordinal', reads: '第 {n} (次|届)', means: 'no {n}' },
];

/** Dates that only say when a text that is cited was made, or that belong to a name. */
const citations: TimePhrase[] = [
  { is: 'citation', reads: '{date} [大会|安全理事会|理事会] 第 [S-|ES-] {n} (/|\\(|号|-)', means: 'cited {date}' },
  { is: 'citation', reads: '{date} (S/|A/|E/|关于|题为|《|大会决议|安全理事会决议|主席声明|宣言|议程|可持续发展议程|发展议程|年议程)', means: 'citation' },
  { is: 'citation', reads: '{date} 的 (报告|决议|决定|信|来信|信函|普通照会|声明|主席声明|咨询意见|呼吁|说明|备忘录|判决|请求|协定|协议|宣言|公约|议定书)', means: 'citation' },
  { is: 'citation', reads: '{date} (通过|签署|签订|缔结|生效|发布|颁布|发表|订立|启动|成立|设立|商定|提交|提出|宣布|作出|推出) 的', means: 'citation' },
  { is: 'citation', reads: '第 {n} 届 (会议|常会) (主席|主席团)', means: 'citation' },
  // What recurs as an attribute (每年的捐款) says nothing of the verb.
  { is: 'citation', reads: '(每年|每月|每季度|每两年|每半年) 的', means: 'citation' },
  { is: 'citation', reads: '(上|前|本|每|同) 一 (日历年|历年|财政年)', means: 'citation' },
  { is: 'citation', reads: '{year} 年 (世界首脑会议|首脑会议|审查会议|审议会议|审议大会|审查大会|世界会议)', means: 'citation' },
  { is: 'citation', reads: '{date} , (大会|安全理事会|安理会|经济及社会理事会|理事会) 第 {n} 次 (全体会议|会议)', means: 'citation' },
  {
    is: 'citation', means: 'citation',
    reads: '第 {n} 次 (会议|审查会议|审议大会|缔约国会议|缔约方会议|双年度会议) [(通过|作出|商定)] 的 (决定|结论|成果|成果文件|建议|最后文件|宣言|报告|决议)',
  },
  {
    is: 'citation', means: 'citation',
    reads: '第 {n} (次|届) (会议|特别会议|紧急特别会议|审查会议|审议大会|缔约国会议|缔约方会议|双年度会议|世界大会|世界会议|国际会议|首脑会议|部长级会议) [的] (成果|成果文件|最后文件|后续行动|后续工作|会议记录)',
  },
  { is: 'citation', reads: '第 {n} 届 (会议|常会|届会) 期间 (关于|的)', means: 'citation' },
  // What is to come after a year bears its name: 2015年后发展议程.
  { is: 'citation', reads: '{year} 年 (后|以后|之后|以前|之前) 的', means: 'citation' },
  { is: 'citation', reads: '{year} 年 (以前|之前) (和|及|与|、) {year2} 年 (以后|之后|后) 的', means: 'citation' },
  { is: 'citation', reads: '{year} 年 (后|以后|之后) (发展议程|议程|框架|时代|时期|全球|应对|国际|战略|目标|进程|安排|方案)', means: 'citation' },
  { is: 'citation', reads: '{year} 年代', means: 'citation' },
  // What is prepared bears its year as a name: 筹备2025年审查.
  { is: 'citation', reads: '筹备 {year} 年 (审查|审议|审评|评估|中期审查|全面审查)', means: 'citation' },
  // How things stand on a day: 截至2007年12月31日的负债.
  { is: 'citation', reads: '(截至|截止|截止到) {date} 的', means: 'citation' },
  // What a session is about is no task at that session.
  { is: 'citation', reads: '{year} 年 届会 [的] [年度] 主题', means: 'citation' },
  { is: 'citation', reads: '{year} 年 届会 (和|及|与|以及) {year2} 年 [可持续发展] 高级别政治论坛 [的] 主题', means: 'citation' },
  // What bears its budget period as a name: 2008-2009年两年期工作方案.
  { is: 'citation', reads: '{year} [年] (至|到|—|–|-|~) {year2} [年] (两年期|双年度) (方案|工作|预算|支助|概算|核心|业务|订正|拟议|期间方案|经常)', means: 'citation' },
  { is: 'citation', reads: '{n} 周年', means: 'citation' },
  // So long before it ends: neither its end nor a length.
  { is: 'citation', reads: '{date} (结束|届满|到期) (前|之前|以前) {length}', means: 'citation' },
  // How long each of them lasts.
  { is: 'citation', reads: '(每|每一|各) (届会议|届会|次会议) (为期|会期|不超过|最多|至多|历时|持续|最长)', means: 'citation' },
  // 经常 is an adverb elsewhere.
  { is: 'citation', reads: '经常 (预算|资源|账户|方案|费用|捐款|开支|经费|性)', means: 'citation' },
  { is: 'citation', reads: '(之前|以前|之后|以后) {n} (年|个月) (中|里|间)', means: 'citation' },
  { is: 'citation', reads: '(召开|举行|开始|开幕) (之前|以前|前) [的] {n} 年 (中|里|间)', means: 'citation' },
  { is: 'citation', reads: '{n} 年 (期|来|级|期的|计划)', means: 'citation' },
  { is: 'citation', reads: '第 {n} 届 (会议|常会|特别会议|届会) (通过|作出|核准) 的', means: 'citation' },
];

export const times: TimePhrase[] = [...dates, ...bounds, ...sessions, ...lengths, ...recurrences, ...vague, ...ordinals, ...citations];
