import type { OperativeVerb } from '../../language.js';
import type { Strength } from '../../vocabulary.js';

/** An operative verb in the third person ("requests") and as the participle that opens a preambular paragraph or goes on in a clause ("requesting"). */
const verb = (act: string, strength: Strength, forms: string[], rest: Omit<OperativeVerb, 'act' | 'strength' | 'forms'> = {}): OperativeVerb => ({ act, strength, forms, ...rest });

const asked = { opens: 'operative' } as const;

const ADJECTIVES = /^(?:aware|conscious|mindful|cognizant|convinced|alarmed|concerned|disturbed|distressed|deeply|gravely|seriously)\b/;

/** Participles and adjectives open a recital. Inside a sentence those that ask for nothing only go along with its verb ("noting the importance of …"). */
const apart = (all: readonly OperativeVerb[]): OperativeVerb[] => all.flatMap((one) => {
  const along = one.leadOnly ? [] : one.forms.filter((form) => /ing\b/.test(form.split(' ')[0] ?? '') || ADJECTIVES.test(form));
  return along.length === 0 ? [one]
    : [{ ...one, forms: one.forms.filter((form) => !along.includes(form)) }, { ...one, forms: along, opens: 'preamble', ...(one.strength < 'S2' ? { leadOnly: true } : {}) }];
});

/** What a resolution does in a clause, and how strongly it binds. */
export const operative: OperativeVerb[] = apart([
  verb('decides', 'S5', ['decides', 'hereby decides', 'reaffirms its decision', 'reiterates its decision', 'renews its decision', 'renews the decision', 'resolves', 'has decided'], asked),
  verb('decides', 'S5', ['decided', 'also decided', 'agreed', 'authorized', 'approved', 'appointed', 'elected', 'endorsed'], { ...asked, past: true }),
  verb('requests', 'S4', ['requested'], { ...asked, past: true }),
  verb('calls upon', 'S3', ['called upon', 'urged'], { ...asked, past: true }),
  verb('invites', 'S2', ['invited', 'encouraged', 'recommended'], { ...asked, past: true }),
  verb('takes note', 'S0', ['took note', 'noted', 'recalled', 'welcomed', 'reaffirmed', 'expressed', 'heard', 'considered'], { past: true }),
  // Declarations of heads of State speak in the first person: "53. Request the Secretary-General to …".
  verb('decides', 'S5', ['decide', 'resolve', 'proclaim', 'declare', 'agree', 'adopt'], { ...asked, leadOnly: true }),
  verb('commits', 'S5', ['commit', 'commit ourselves', 'undertake', 'pledge', 'further commit', 'also commit'], { ...asked, leadOnly: true, who: 'Member States' }),
  verb('requests', 'S4', ['request'], { ...asked, leadOnly: true }),
  verb('calls upon', 'S3', ['call upon', 'call on', 'call for', 'urge'], { ...asked, leadOnly: true }),
  verb('invites', 'S2', ['invite', 'encourage', 'recommend'], { ...asked, leadOnly: true }),
  verb('reaffirms', 'S1', ['reaffirm', 'recognize', 'acknowledge', 'welcome', 'note', 'recall', 'emphasize', 'stress', 'express', 'commend'], { leadOnly: true }),
  verb('announces', 'S4', ['will', 'I will', 'intends to', 'plans to', 'is expected to', 'are expected to'], { ...asked, narrative: true }),
  verb('decides not', 'S1', ['decides not']),
  verb('intends', 'S5', ['expresses its intention', 'expresses its intent', 'affirms its intention', 'reaffirms its intention', 'reiterates its intention', 'reiterates its intent', 'underlines its intention', 'underscores its intention', 'states its intention', 'announces its intention', 'affirms that it shall', 'affirms that it will', 'reaffirms that it shall', 'reaffirms that it will', 'intends'], asked),
  verb('establishes', 'S5', ['establishes', 'hereby establishes', 'creates'], asked),
  verb('extends', 'S5', ['extends', 'renews', 'extends further', 'prolongs'], asked),
  verb('authorizes', 'S5', ['authorizes', 'mandates', 'empowers'], asked),
  verb('appoints', 'S5', ['appoints', 'elects', 'reappoints', 'nominates', 'confirms the appointment'], asked),
  verb('adopts', 'S5', ['adopts'], asked),
  verb('approves', 'S5', ['approves', 'accepts', 'appropriates'], asked),
  verb('endorses', 'S5', ['endorses'], asked),
  verb('proclaims', 'S5', ['proclaims', 'declares', 'designates', 'hereby declares', 'hereby proclaims', 'solemnly proclaims'], asked),
  verb('agrees', 'S5', ['agrees', 'agree', 'we agree', 'we decide', 'commits itself'], asked),
  verb('commits', 'S5', ['we commit', 'we undertake', 'we pledge'], { ...asked, who: 'Member States' }),
  verb('terminates', 'S5', ['terminates', 'discontinues', 'ends'], { ...asked, leadOnly: true }),
  verb('directs', 'S4', ['directs', 'instructs', 'tasks', 'entrusts', 'charges'], asked),
  verb('requests', 'S4', ['requests', 'reiterates its request', 'reiterates the request', 'renews its request', 'repeats its request', 'reaffirms its request', 'reaffirms the request', 'reiterates its requests', 'reaffirms its requests', 'we request', 'requesting', 'asks'], asked),
  // "Stresses the need for the Secretary-General to report …": it is asked of whoever it names.
  verb('calls upon', 'S3', ['the need for', 'the need of'], asked),
  verb('demands', 'S3', ['demands', 'requires', 'insists', 'demanding'], asked),
  verb('calls upon', 'S3', ['calls upon', 'calls on', 'calls for', 'reiterates its call', 'renews its call', 'reiterates its call upon', 'reiterates its call for', 'calls again upon', 'we call upon', 'we call on', 'calling upon', 'reaffirms its call', 'calls once again upon'], asked),
  verb('urges', 'S3', ['urges', 'exhorts', 'appeals to', 'appeals', 'reiterates its appeal', 'urging', 'we urge'], asked),
  verb('invites', 'S2', ['invites', 'reiterates its invitation', 'renews its invitation', 'inviting', 'we invite'], asked),
  verb('seeks', 'S2', ['seeks', 'solicits', 'looks forward to receiving', 'looking forward to receiving'], asked),
  verb('encourages', 'S2', ['encourages', 'encouraging', 'we encourage', 'reiterates its encouragement'], asked),
  verb('recommends', 'S2', ['recommends', 'suggests', 'proposes', 'advises', 'recommending', 'we recommend'], asked),
  verb('reminds', 'S2', ['reminds', 'reminding'], asked),
  verb('takes note', 'S0', ['takes note', 'taking note', 'notes', 'noting', 'takes into account', 'we note', 'we take note']),
  verb('takes note with appreciation', 'S1', ['takes note with appreciation', 'taking note with appreciation', 'notes with appreciation', 'notes with satisfaction', 'noting with appreciation', 'noting with satisfaction', 'notes with interest', 'noting with interest', 'takes note with interest', 'taking note with interest', 'takes note with satisfaction', 'notes in particular']),
  verb('notes with concern', 'S1', ['notes with concern', 'noting with concern', 'notes with deep concern', 'noting with deep concern', 'notes with grave concern', 'noting with grave concern', 'notes with regret', 'noting with regret', 'alarmed', 'deeply alarmed', 'gravely concerned', 'deeply concerned', 'concerned', 'seriously concerned', 'disturbed', 'distressed']),
  verb('welcomes', 'S1', ['welcomes', 'welcoming', 'welcomes with appreciation', 'we welcome', 'hails']),
  verb('recalls', 'S1', ['recalls', 'recalling', 'we recall']),
  verb('reaffirms', 'S1', ['reaffirms', 'reaffirming', 'reiterates', 'reiterating', 'we reaffirm', 'restates', 'reasserts', 'reasserting']),
  verb('affirms', 'S1', ['affirms', 'affirming', 'confirms', 'confirming', 'asserts']),
  verb('recognizes', 'S1', ['recognizes', 'recognizing', 'acknowledges', 'acknowledging', 'we recognize', 'we acknowledge', 'realizes', 'aware', 'conscious', 'mindful', 'cognizant', 'convinced', 'believing', 'believes', 'observing', 'observes', 'bearing in mind', 'considering', 'bears in mind']),
  verb('emphasizes', 'S1', ['emphasizes', 'emphasizing', 'stresses', 'stressing', 'underlines', 'underlining', 'underscores', 'underscoring', 'highlights', 'highlighting', 'we underline', 'we stress', 'we emphasize', 'draws attention', 'draws the attention']),
  verb('expresses appreciation', 'S1', ['expresses', 'expressing', 'commends', 'commending', 'appreciates', 'appreciating', 'congratulates', 'congratulating', 'thanks', 'pays tribute', 'paying tribute', 'applauds']),
  verb('expresses concern', 'S1', ['expresses concern', 'expresses its concern', 'expresses its deep concern', 'expresses grave concern', 'deplores', 'deploring', 'regrets', 'regretting', 'rejects', 'rejecting']),
  verb('supports', 'S1', ['supports', 'supporting'], { leadOnly: true }),
  verb('condemns', 'S1', ['condemns', 'condemning', 'strongly condemns', 'strongly condemning']),
  verb('looks forward', 'S1', ['looks forward', 'looking forward', 'anticipates', 'hopes', 'expects', 'awaits', 'expresses the hope', 'expressing the hope']),
  verb('considers', 'S1', ['considers', 'is of the view', 'finds', 'deems', 'concludes', 'determines']),
  verb('is determined', 'S1', ['determined', 'resolved', 'committed', 'desiring', 'desirous', 'seeking', 'hoping', 'wishing', 'intending'], { leadOnly: true }),
  verb('having considered', 'S0', ['having considered', 'having examined', 'having received', 'having heard', 'having reviewed', 'having adopted', 'having met', 'having regard'], { opens: 'preamble', leadOnly: true }),
  verb('guided', 'S0', [
    'guided', 'inspired', 'acting', 'pursuant to', 'in accordance with', 'continuing', 'pleased', 'gratified', 'heartened', 'encouraged by', 'encouraged that', 'encouraged at', 'looking ahead', 'sharing', 'ever mindful', 'fully aware', 'fully conscious', 'keenly aware', 'disappointed', 'dismayed', 'appalled', 'outraged', 'saddened', 'shocked', 'troubled', 'indignant', 'persuaded', 'satisfied',
    'profoundly concerned', 'extremely concerned', 'being', 'remaining', 'taking into consideration', 'taking into account', 'building on', 'basing itself', 'responding to', 'motivated by', 'anticipating', 'repeating', 'thanking', 'drawing attention', 'referring to', 'realizing', 'cautioning', 'determining',
  ], { opens: 'preamble', leadOnly: true }),
]);
