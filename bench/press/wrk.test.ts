import { expect, test } from 'vitest';
import { parseLoad } from './wrk';

const output = `Running 5s test @ http://127.0.0.1:4100/
  1 threads and 32 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency     2.36ms    1.01ms  31.10ms   93.55%
    Req/Sec    13.75k     1.21k   15.40k    78.00%
  Latency Distribution
     50%  812.00us
     75%    2.42ms
     90%    2.91ms
     99%    1.20s
  68421 requests in 5.00s, 512.30MB read
  Socket errors: connect 0, read 2, write 0, timeout 1
  Non-2xx or 3xx responses: 4
Requests/sec:  13683.52
Transfer/sec:    102.45MB
`;

test('what wrk prints is read', () => {
  expect(parseLoad(output)).toEqual({ requests: 68421, perSecond: 13683.52, p50: 0.812, p99: 1200, errors: 7 });
});

test('a run without errors', () => {
  expect(parseLoad(output.replace(/^ {2}(Socket|Non).*\n/gm, '')).errors).toBe(0);
});
