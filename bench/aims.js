/** How many rounds of each action count. */
export const METHOD = {
  mount: { warmUp: 5, least: 11, most: 30, seconds: 15 },
  update: { warmUp: 5, least: 11, most: 30, seconds: 15 },
  fifty: { warmUp: 1, least: 4, most: 9, seconds: 20 },
};

export const TITLES = { mount: 'mount', update: 'update', fifty: '50 at once' };

/** What is wanted: an action, who may take how many times as long as whom. */
export const AIMS = [
  { action: 'mount', ours: 'ours', against: 'rawfull', most: 2 },
  { action: 'mount', ours: 'ours', against: 'Plot', most: 1 },
  { action: 'update', ours: 'ours', against: 'raw', most: 0.6 },
  { action: 'fifty', ours: 'ours', against: 'raw', most: 1.6 },
  { action: 'mount', ours: 'ours from a server', against: 'its tree without script', most: 1.3 },
];
