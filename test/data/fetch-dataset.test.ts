import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { fetchBytes, fetchDataset, type FetchDatasetOptions, type ReadResult } from '@commonweal/data';

const CSV = 'Area,Rate\nYork,5\nLeeds,6\n';
type Answer = Response | Error;

/** Answers in turn, and how long the reader waited between them. */
async function fetched(answers: readonly (() => Answer)[], options: FetchDatasetOptions = {}) {
  const waits: number[] = [];
  let asked = 0;
  const result = await fetchDataset('https://example.org/data.csv?key=secret', {
    fetch: () => {
      const answer = answers[asked]?.() ?? new Response('no more answers', { status: 500 });
      asked += 1;
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
    wait: (time) => {
      waits.push(time);
      return Promise.resolve();
    },
    random: () => 0,
    now: () => Date.UTC(2026, 10, 21, 14, 5, 0),
    ...options,
  });
  return { result, waits, asked };
}
const status =
  (code: number, headers: Record<string, string> = {}) =>
  () =>
    new Response('', { status: code, headers });
const ok =
  (headers: Record<string, string> = {}) =>
  () =>
    new Response(CSV, { headers });
const codes = ({ issues }: ReadResult): string[] => issues.map(({ code }) => code);

test('a file is fetched without cookies or referrer, and read', async () => {
  let init: RequestInit | undefined;
  const result = await fetchDataset('https://example.org/data.csv', {
    fetch: (_, given) => {
      init = given;
      return Promise.resolve(new Response(CSV));
    },
  });
  assert.equal(result.dataset.observations.length, 2);
  assert.deepEqual([init?.credentials, init?.referrerPolicy], ['omit', 'no-referrer']);
});

for (const [code, issue] of [
  [404, 'not-found'],
  [410, 'not-found'],
  [401, 'access-restricted'],
  [403, 'access-restricted'],
  [418, 'server-error'],
] as const) {
  // prettier-ignore
  test(`${String(code)} is reported and not tried again`, async () => {
    const { result, asked } = await fetched([status(code)]);
    assert.deepEqual(codes(result), [issue]);
    assert.equal(asked, 1);
    assert.doesNotMatch(result.issues[0]?.message ?? '', /secret/);
    assert.equal(result.issues[0]?.where.source, 'https://example.org/data.csv');
  });
}

test('a busy server is tried three times, with longer waits (fault 95)', async () => {
  const good = await fetched([status(503), status(502), ok()]);
  assert.deepEqual([good.waits, codes(good.result)], [[500, 1000], []]);
  const bad = await fetched([status(500), status(504), status(500), ok()]);
  assert.deepEqual([bad.asked, codes(bad.result)], [3, ['server-error']]);
});

test('429 waits as long as the server asks, at most a minute, and is tried once more (fault 94)', async () => {
  for (const [asked, waits] of [
    ['0', 0],
    ['7', 7000],
    ['30', 30_000],
  ] as const) {
    const reported = await fetched([status(429, { 'retry-after': asked }), ok()]);
    assert.deepEqual([reported.waits, codes(reported.result)], [[waits], []]);
  }
  const long = await fetched([status(429, { 'retry-after': '3600' }), status(429), ok()]);
  assert.deepEqual([long.waits, long.asked, codes(long.result)], [[60_000], 2, ['server-error']]);
});

test('429 may give a date to wait for; a past or invalid date causes no long wait', async () => {
  const dated = await fetched([status(429, { 'retry-after': 'Sat, 21 Nov 2026 14:05:09 GMT' }), ok()]);
  assert.deepEqual([dated.waits, codes(dated.result)], [[9000], []]);
  const past = await fetched([status(429, { 'retry-after': 'Sat, 21 Nov 2026 14:00:00 GMT' }), ok()]);
  assert.deepEqual(past.waits, [0]);
  const nonsense = await fetched([status(429, { 'retry-after': 'soon' }), ok()]);
  assert.deepEqual(nonsense.waits, [500]);
});

test('a wait ends when reading is aborted', async () => {
  const stop = new AbortController();
  const reason = new Error('page left');
  const pending = fetched([status(503), ok()], {
    signal: stop.signal,
    wait: () => {
      stop.abort(reason);
      return new Promise(() => undefined);
    },
  });
  await assert.rejects(pending, reason);
});

test('a failed connection is a network error, tried once (fault 96)', async () => {
  const { result, asked } = await fetched([() => new TypeError('fetch failed')]);
  assert.deepEqual([codes(result), asked], [['network-failed'], 1]);
});

test('a web page with status 200 is recognised by its content (fault 99)', async () => {
  const page = () =>
    new Response('<!doctype html><title>Sign in</title>', { headers: { 'content-type': 'text/csv' } });
  assert.deepEqual(codes((await fetched([page])).result), ['web-page-instead-of-data']);
});

test('the charset of the answer is honoured', async () => {
  const bytes = Uint8Array.from('Area,Rate\nYnys M\u00f4n,5', (char) => char.charCodeAt(0));
  const answer = () => new Response(bytes, { headers: { 'content-type': 'text/csv; charset=windows-1252' } });
  const { result } = await fetched([answer]);
  assert.deepEqual([result.dataset.observations[0]?.area.name, codes(result)], ['Ynys Môn', []]);
});

test('a file beyond the cap is not read, and its stream is stopped (fault 109)', async () => {
  let cancelled = false;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      controller.enqueue(new Uint8Array(1000));
    },
    cancel: () => {
      cancelled = true;
    },
  });
  const { result } = await fetched([() => new Response(body)], { maxBytes: 5000 });
  assert.deepEqual([codes(result), cancelled], [['file-too-large'], true]);
});

test('a file whose stated size is beyond the cap is not read at all', async () => {
  let pulled = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull: () => {
        pulled += 1;
      },
    },
    { highWaterMark: 0 },
  );
  const { result } = await fetched([() => new Response(body, { headers: { 'content-length': '5001' } })], {
    maxBytes: 5000,
  });
  assert.deepEqual([codes(result), pulled], [['file-too-large'], 0]);
});

test('a file that stalls is abandoned after the idle time (fault 102)', async () => {
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      controller.enqueue(new TextEncoder().encode('Area,Rate\nYork'));
    },
  });
  const { result } = await fetched([() => new Response(body)], { idleTimeout: 1 });
  assert.deepEqual(codes(result), ['timed-out']);
  assert.match(result.issues[0]?.message ?? '', /within 0\.001 seconds/);
});

test('a slow file that never stalls is read whole, however long it takes (fault 102)', async ({ mock }) => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const pieces = ['Area,Rate\n', 'York,5\n', 'Leeds,6\n'];
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      // Just short of the idle time before each piece, which is more than it between them.
      mock.timers.tick(4900);
      const piece = pieces.shift();
      if (piece === undefined) controller.close();
      else controller.enqueue(new TextEncoder().encode(piece));
    },
  });
  const { result } = await fetched([() => new Response(body)], { timeout: 60_000 });
  assert.deepEqual(codes(result), []);
  assert.equal(result.dataset.observations.length, 2);
});

test('a connection lost halfway is a network error, and nothing is read (fault 103)', async () => {
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      controller.enqueue(new TextEncoder().encode(CSV));
      controller.error(new TypeError('terminated'));
    },
  });
  const { result } = await fetched([() => new Response(body)]);
  assert.deepEqual([codes(result), result.dataset.observations.length], [['network-failed'], 0]);
});

test('a file sent as another type is read by its content, and reported (fault 101)', async () => {
  for (const [type, body, found] of [
    ['text/html; charset=utf-8', CSV, ['type-mismatch']],
    ['application/json', CSV, ['type-mismatch']],
    ['text/plain', '[{"area":"York","value":5}]', ['type-mismatch']],
    ['text/plain', CSV, []],
    ['text/csv', CSV, []],
    ['application/json', '[{"area":"York","value":5}]', []],
    ['application/geo+json', '[{"area":"York","value":5}]', []],
  ] as const) {
    const { result } = await fetched([() => new Response(body, { headers: { 'content-type': type } })]);
    assert.deepEqual(codes(result), found, `${type}: ${body}`);
    assert.ok(result.dataset.observations.length > 0);
  }
});

test('a truncated last line is reported if nothing else shows it (fault 104); a whole one without a line break is not', async () => {
  const answer = (body: string) => () => new Response(body);
  const { result } = await fetched([answer('Area,Sex,Rate\nYork,Men,5\nLeeds,M')]);
  assert.deepEqual(codes(result), ['too-few-fields', 'last-line-short']);
  assert.equal(result.dataset.observations.length, 2);
  assert.deepEqual(codes((await fetched([answer('Area,Rate\nYork,5\nLeeds,6')])).result), []);
  assert.deepEqual(codes((await fetched([answer('Area,Rate\nYork,5\nLeeds\n')])).result), ['too-few-fields']);
  assert.deepEqual(codes((await fetched([answer('Area,Sex,Rate\nYork,Men,5\nSource: ONS')])).result), [
    'footnote-lines',
  ]);
});

test('an empty answer is no data (fault 106)', async () => {
  const nothing = await fetched([() => new Response(null, { status: 204 })]);
  assert.deepEqual(codes(nothing.result), ['empty-data']);
});

test('a redirect from an encrypted address to another is not followed (fault 105)', async () => {
  const moved = (): Response => {
    const response = new Response(CSV);
    Object.defineProperty(response, 'url', { value: 'http://example.org/data.csv?key=secret' });
    return response;
  };
  const { result } = await fetched([moved]);
  assert.deepEqual(codes(result), ['bad-url']);
  assert.doesNotMatch(result.issues[0]?.message ?? '', /secret/);
});

test('a file shorter than the server said is refused (fault 103)', async () => {
  assert.deepEqual(codes((await fetched([ok({ 'content-length': '999' })])).result), ['file-cut-off']);
  const whole = String(new TextEncoder().encode(CSV).length);
  assert.deepEqual(codes((await fetched([ok({ 'content-length': whole })])).result), []);
});

test('the file that was approved is read, another is refused (fault 114)', async () => {
  const hash = `sha384-${createHash('sha384').update(CSV).digest('base64')}`;
  assert.deepEqual(codes((await fetched([ok()], { integrity: hash })).result), []);
  const { result } = await fetched([() => new Response(`${CSV}Hull,7\n`)], { integrity: hash });
  assert.deepEqual([codes(result), result.dataset.observations.length], [['integrity-failed'], 0]);
  assert.deepEqual(codes((await fetched([ok()], { integrity: 'md5-abc' })).result), ['integrity-failed']);
});

test('an unexpected number of rows is refused', async () => {
  assert.deepEqual(codes((await fetched([ok()], { rows: 2 })).result), []);
  const { result } = await fetched([ok()], { rows: 3 });
  assert.deepEqual([codes(result), result.dataset.observations.length], [['unexpected-rows'], 0]);
});

test('other kinds of address are not fetched (faults 108, 113)', async () => {
  for (const url of [
    ...['vbscript:x', 'data:text/csv,a', 'file:///etc/passwd', '', ' ', '#', '#rows', 'ftp://x'],
    ...['https://user:word@example.org/x.csv', '//user:word@example.org/x.csv', 'https:\\\\word@example.org'],
  ]) {
    const result = await fetchDataset(url, { fetch: () => assert.fail('fetched') });
    assert.deepEqual(codes(result), ['bad-url'], url);
    assert.doesNotMatch(result.issues[0]?.message ?? '', /word/);
  }
});

test('a server that never answers is abandoned after the timeout', async () => {
  const never: typeof fetch = (_, init) =>
    new Promise((__, reject) => {
      init?.signal?.addEventListener('abort', () => {
        reject(new DOMException('aborted', 'AbortError'));
      });
    });
  const result = await fetchDataset('https://example.org/x.csv', { fetch: never, timeout: 1 });
  assert.deepEqual(codes(result), ['timed-out']);
});

test('an aborted read rejects with the signal’s reason', async () => {
  const reason = new Error('page left');
  await assert.rejects(
    fetchDataset('https://example.org/x.csv', { signal: AbortSignal.abort(reason) }),
    reason,
  );
});

test('waits before a retry have random jitter, so that many pages do not retry at once', async () => {
  const { waits } = await fetched([status(503), status(503), ok()], { random: () => 0.5 });
  assert.deepEqual(waits, [750, 1500]);
});

test('the caller’s encoding overrides the server’s', async () => {
  const bytes = Uint8Array.from('Area,Rate\nYnys M\u00f4n,5', (char) => char.charCodeAt(0));
  const answer = () => new Response(bytes, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
  const { result } = await fetched([answer], { encoding: 'windows-1252' });
  assert.deepEqual([result.dataset.observations[0]?.area.name, codes(result)], ['Ynys Môn', []]);
});

test('a truncated last line is reported without being asked for', async () => {
  const answer = () => new Response('Area,Sex,Rate\nYork,Men,5\nLeeds,M');
  const { result } = await fetched([answer], { where: new Map([['Sex', 'Men']]) });
  assert.ok(codes(result).includes('last-line-short'));
});

test('a file comes from the browser’s cache or afresh, with the date it last changed', async () => {
  const caches: (string | undefined)[] = [];
  const fetch: typeof globalThis.fetch = (_, init) => {
    caches.push(init?.cache);
    const headers = { 'last-modified': 'Sat, 21 Nov 2026 14:05:00 GMT' };
    return Promise.resolve(new Response(CSV, caches.length === 1 ? { headers } : {}));
  };
  const first = await fetchBytes('https://example.org/a.csv', { fetch });
  const second = await fetchBytes('https://example.org/a.csv', { fetch, revalidate: true });
  assert.deepEqual(caches, ['default', 'no-cache']);
  assert.ok(!('issue' in first) && !('issue' in second));
  assert.deepEqual([first.modified, second.modified], ['2026-11-21T14:05:00.000Z', null]);
});
