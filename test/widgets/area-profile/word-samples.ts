import type { AreaProfileWords } from '@commonweal/widgets/area-profile/words.js';
import type { WordSamples } from '../../support/word-samples.js';

const ABOUT = {
  subject: { noun: 'area', indicator: 'smoking', unit: '%', period: null, fixed: [] },
  group: null,
  isFirst: true,
} as const;
const KINDS = [true, false, null] as const;

/** Each text that takes arguments, as a reader may see it. */
export function wordSamples({ profile, changes }: AreaProfileWords): WordSamples {
  const set = { areas: ['York'], benchmark: 'Lloegr', peers: 15, noun: 'area', place: 'Gwynedd' } as const;
  const change = {
    name: 'York',
    from: { figure: '5%', period: '2019' },
    to: { figure: '4%', period: '2023' },
    direction: 'lower',
    isSignificant: true,
    asShown: false,
  } as const;
  return {
    'profile.trend': (['trends', 'changes', 'both'] as const).flatMap((are) => [
      profile.trend(are, null),
      profile.trend(are, 'York'),
    ]),
    'profile.changed': [
      profile.changed('noSignificantChange', null, '2019'),
      profile.changed('increasing', 'gettingBetter', '2019'),
      profile.changed('decreasing', 'gettingWorse', '2019'),
      profile.changed('increasing', null, '2019'),
      profile.changed('decreasing', null, '2019'),
    ],
    'profile.subtitle': [profile.subtitle(set)],
    'profile.against': [profile.against('Lloegr', null), profile.against('Lloegr', 'York')],
    'profile.range': [profile.range(15), profile.range(null)],
    'profile.ends': [...profile.ends(true, 15), ...profile.ends(false, null)],
    'profile.count': [profile.count('310')],
    'profile.spread': [
      profile.spread(true, 15, ['1', '9'], ['3', '6']),
      profile.spread(false, 15, ['1', '9'], ['3', '6']),
    ],
    'profile.legend.range': KINDS.map((isJudged) => profile.legend.range(isJudged)),
    'profile.notes.scale': KINDS.map((isJudged) => profile.notes.scale('Lloegr', isJudged)),
    'profile.notes.noRange': [profile.notes.noRange(['Hull'])],
    'profile.notes.sparse': [profile.notes.sparse(['Hull'])],
    'profile.notes.outside': [profile.notes.outside('York', ['Hull'])],
    'changes.period': [changes.period('January 2024')],
    'changes.changedIn': [changes.changedIn(ABOUT, change)],
    'changes.trend': [
      changes.trend('increasing', 'gettingBetter'),
      changes.trend('decreasing', 'gettingWorse'),
      changes.trend('noSignificantChange', null),
      changes.trend('cannotBeCalculated', null),
    ],
    'changes.noTrend': [changes.noTrend('sharedTime')],
    'changes.trendBasis': [changes.trendBasis('2019', '2023')],
  };
}
