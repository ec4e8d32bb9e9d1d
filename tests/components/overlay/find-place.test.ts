import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPlace, type PlaceFound, type Rect } from '#components/overlay/find-place.ts';

const window = { width: 1280, height: 800 };
const wanted = { right: 16, top: 72, width: 360, height: 500, window };

const covers = ({ left, top, height }: PlaceFound, width: number, { left: x, top: y, width: w, height: h }: Rect) =>
  left < x + w && x < left + width && top < y + h && y < top + height;

describe('a place', () => {
  test('is where the person wants it while nothing stands there', () => {
    expect(findPlace({ ...wanted, obstacles: [] })).toEqual({ left: 904, top: 72, height: 500 });
  });

  test('is shorter where a reply box stands below it', () => {
    const replyBox = { left: 300, top: 600, width: 700, height: 150 };
    expect(findPlace({ ...wanted, height: 700, obstacles: [replyBox] })).toEqual({ left: 904, top: 72, height: 520 });
  });

  test('moves aside where a reply box stands right there', () => {
    const replyBox = { left: 900, top: 60, width: 380, height: 150 };
    expect(findPlace({ ...wanted, obstacles: [replyBox] })).toEqual({ left: 904, top: 218, height: 500 });
  });

  test('gives up height rather than its place below the header', () => {
    expect(findPlace({ ...wanted, height: 2_000, obstacles: [] })).toEqual({ left: 904, top: 72, height: 720 });
  });

  test('is none where the reply box fills the window', () => {
    expect(findPlace({ ...wanted, obstacles: [{ left: 0, top: 0, width: 1280, height: 800 }] })).toBeNull();
  });

  test('never covers anything and never leaves the window, whatever stands where', () => {
    const rect = fc.record({
      left: fc.integer({ min: -200, max: 1_400 }),
      top: fc.integer({ min: -200, max: 1_000 }),
      width: fc.integer({ min: 1, max: 900 }),
      height: fc.integer({ min: 1, max: 500 }),
    });
    const size = fc.record({
      width: fc.integer({ min: 320, max: 1_600 }),
      height: fc.integer({ min: 300, max: 1_000 }),
    });
    fc.assert(
      fc.property(fc.array(rect, { maxLength: 4 }), size, fc.integer({ min: 0, max: 1_500 }), (obstacles, view, at) => {
        const width = Math.min(360, view.width - 16);
        const found = findPlace({ right: at, top: at / 2, width, height: 420, window: view, obstacles });
        if (!found) return;
        expect(obstacles.filter((obstacle) => covers(found, width, obstacle))).toEqual([]);
        expect(found.left).toBeGreaterThanOrEqual(8);
        expect(found.left + width).toBeLessThanOrEqual(view.width - 8);
        expect(found.top + found.height).toBeLessThanOrEqual(view.height - 8 + 0.01);
      }),
    );
  });
});
