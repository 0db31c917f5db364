import { afterEach, beforeEach, expect, type MockInstance, vi } from 'vitest';

// An error that is only written down is an error all the same. A test that provokes one looks at it and then
// says `vi.mocked(console.error).mockClear()`.
let spy: MockInstance<typeof console.error>;

beforeEach(() => {
  spy = vi.spyOn(console, 'error');
});

afterEach(() => {
  const said = spy.mock.calls;
  spy.mockRestore();
  expect(said, 'console.error was called').toEqual([]);
});
