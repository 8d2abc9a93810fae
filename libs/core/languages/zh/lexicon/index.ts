import type { Lexicon } from '../../language.js';
import { actors, givers } from './actors.js';
import { bodies } from './bodies.js';
import { operative } from './operative.js';
import { opaque } from './opaque.js';
import { places } from './places.js';
import { qualifiers } from './qualifiers.js';
import { verbs } from './verbs.js';
import { words } from './words.js';

export const lexicon: Lexicon = {
  actors, givers, bodies, operative, verbs, words, opaque, places, qualifiers,
  attributive: ['的', '之'],
  doneAfter: ['了', '过'],
  doneBefore: ['已', '曾', '已经', '曾经', '刚刚', '业已', '刚', '成功', '圆满'],
  nominalBefore: ['的', '一致', '对', '关于'],
  determiners: ['份', '该', '本', '此', '项', '这份', '各', '次', '年度', '全面', '最后', '中期', '临时', '书面', '综合', '最新', '初步', '专题', '国家', '审查', '评估'],
  verbBefore: [],
  nominalAfter: ['主题', '所载', '所述', '所附', '所列', '所提', '中', '内'],
  connectives: [
    '又', '还', '也', '并', '且', '并且', '同时', '此外', '再次', '再', '特别', '在此方面', '在这方面', '为此', '为此目的', '因此', '在此背景下', '在此意义上',
    '在这一点上', '就此', '由此', '强烈', '继续', '进一步', '特此', '兹', '重新', '尤其', '另外', '而且', '以及', '和', '但', '然而', '从而', '最后', '深', '极力',
  ],
  bodyEndings: ['委员会', '理事会', '会议', '大会', '机构', '工作组', '论坛', '小组', '平台', '组织', '议会', '联盟', '机制', '机关', '董事会'],
  joins: ['和', '及', '与', '以及', '并', '、', '或'],
  toward: ['向'],
  via: ['通过', '经由', '经'],
  handedTo: ['供', '以供'],
  plans: [],
  purposes: [],
  told: [],
  eventAside: [],
  countedOn: [],
  adoption: [],
  conditions: ['如果', '一旦', '倘若', '如发现', '如有'],
  countedFrom: [],
  eventAt: [],
  eventBefore: [],
  eventUntil: [],
  saidIn: [],
  definite: [],
  fillers: [],
  compounds: [],
};
