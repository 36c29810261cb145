package dev.annex.samples.scan;

import java.util.Random;

/**
 * The lens is out of focus: a Gaussian blur.
 *
 * @param sigma of the bell curve, in pixels
 */
public record Blur(double sigma) implements Defect {
    /** Beyond so many sigmas the curve is cut off; less than 3 parts in a thousand lie there. */
    private static final double REACH = 3;

    @Override
    public Picture applied(Picture page, Random chance) {
        double[] bell = bell();
        int reach = bell.length / 2;
        Picture along = page.toned((plane, x, y, value) -> {
            double sum = 0;
            for (int i = -reach; i <= reach; i++) {
                sum += bell[reach + i] * page.value(plane, x + i, y);
            }
            return sum;
        });
        return along.toned((plane, x, y, value) -> {
            double sum = 0;
            for (int i = -reach; i <= reach; i++) {
                sum += bell[reach + i] * along.value(plane, x, y + i);
            }
            return sum;
        });
    }

    private double[] bell() {
        int reach = (int) Math.ceil(REACH * sigma);
        double[] bell = new double[2 * reach + 1];
        double sum = 0;
        for (int i = -reach; i <= reach; i++) {
            bell[reach + i] = StrictMath.exp(-i * i / (2 * sigma * sigma));
            sum += bell[reach + i];
        }
        for (int i = 0; i < bell.length; i++) {
            bell[i] /= sum;
        }
        return bell;
    }
}
