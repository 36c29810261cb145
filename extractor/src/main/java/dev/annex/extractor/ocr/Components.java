package dev.annex.extractor.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/** Pixels that hang together, also across corners, in the order of their first pixel from the top left. */
final class Components {
    private final int width;
    private final int height;
    private final IntPredicate set;
    private final boolean[] seen;
    private int[] stack = new int[1024];

    private Components(int width, int height, IntPredicate set) {
        this.width = width;
        this.height = height;
        this.set = set;
        this.seen = new boolean[width * height];
    }

    /**
     * @param set whether the pixel at {@code y * width + x} belongs to any
     */
    static List<Component> of(int width, int height, IntPredicate set) {
        Components components = new Components(width, height, set);
        List<Component> found = new ArrayList<>();
        for (int pixel = 0; pixel < width * height; pixel++) {
            if (!components.seen[pixel] && set.test(pixel)) {
                found.add(components.from(pixel));
            }
        }
        return found;
    }

    private Component from(int first) {
        int depth = push(0, first);
        int x0 = width;
        int y0 = height;
        int x1 = 0;
        int y1 = 0;
        int count = 0;
        while (depth > 0) {
            int pixel = stack[--depth];
            int x = pixel % width;
            int y = pixel / width;
            count++;
            x0 = Math.min(x0, x);
            y0 = Math.min(y0, y);
            x1 = Math.max(x1, x + 1);
            y1 = Math.max(y1, y + 1);
            for (int ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
                for (int nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
                    int near = ny * width + nx;
                    if (!seen[near] && set.test(near)) {
                        depth = push(depth, near);
                    }
                }
            }
        }
        return new Component(new PixelBox(x0, y0, x1, y1), first, count);
    }

    private int push(int depth, int pixel) {
        if (depth == stack.length) {
            stack = Arrays.copyOf(stack, depth * 2);
        }
        seen[pixel] = true;
        stack[depth] = pixel;
        return depth + 1;
    }

    /**
     * @param first its first pixel from the top left, as {@code y * width + x}
     * @param pixels how many it has
     */
    record Component(PixelBox box, int first, int pixels) {}
}
