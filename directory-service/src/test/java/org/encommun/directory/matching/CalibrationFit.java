package org.encommun.directory.matching;

import java.util.Arrays;

import org.encommun.directory.matching.Weights.Calibration;

/** Fits the line from sums of weights to the logarithm of the odds, by logistic regression (Platt scaling), in bits. */
final class CalibrationFit {

    private static final int ROUNDS = 50;
    private static final double LN_2 = Math.log(2);

    private double[] sums = new double[1024];
    private boolean[] same = new boolean[1024];
    private int size;

    void add(double sum, boolean isSame) {
        if (size == sums.length) {
            sums = Arrays.copyOf(sums, 2 * size);
            same = Arrays.copyOf(same, 2 * size);
        }
        sums[size] = sum;
        same[size++] = isSame;
    }

    /** Newton's method on the two parameters. */
    Calibration fit() {
        double slope = 0.1;
        double start = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double[] gradient = new double[2];
            double[] curvature = new double[3];
            for (int i = 0; i < size; i++) {
                double probability = 1 / (1 + Math.exp(-(slope * sums[i] + start)));
                double error = (same[i] ? 1 : 0) - probability;
                double spread = probability * (1 - probability);
                gradient[0] += error * sums[i];
                gradient[1] += error;
                curvature[0] += spread * sums[i] * sums[i];
                curvature[1] += spread * sums[i];
                curvature[2] += spread;
            }
            double determinant = curvature[0] * curvature[2] - curvature[1] * curvature[1];
            slope += (curvature[2] * gradient[0] - curvature[1] * gradient[1]) / determinant;
            start += (curvature[0] * gradient[1] - curvature[1] * gradient[0]) / determinant;
        }
        return new Calibration(slope, start / LN_2);
    }
}
