package readout.evaluation.readouts;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** The one-to-one matching of greatest weight: the Hungarian method with potentials, O(n³). */
final class Assignment {
    private Assignment() {}

    /** A pair of a row and a column, in that order. */
    record Pair(int row, int column) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            return row != other.row ? Integer.compare(row, other.row) : Integer.compare(column, other.column);
        }
    }

    /** The column of each matched row; only pairs that have a weight are matched. */
    static Map<Integer, Integer> best(Map<Pair, Double> weights, int rows, int columns) {
        Map<Integer, Integer> matched = new TreeMap<>();
        if (weights.isEmpty()) {
            return matched;
        }
        int[] rowOf = solve(costs(weights, Math.max(rows, columns)));
        for (int column = 1; column < rowOf.length; column++) {
            Pair pair = new Pair(rowOf[column] - 1, column - 1);
            if (weights.containsKey(pair)) {
                matched.put(pair.row(), pair.column());
            }
        }
        return matched;
    }

    private static double[][] costs(Map<Pair, Double> weights, int size) {
        double[][] costs = new double[size][size];
        weights.forEach((pair, weight) -> costs[pair.row()][pair.column()] = -weight);
        return costs;
    }

    /** The row, counted from 1, that each column, counted from 1, is given to. */
    private static int[] solve(double[][] costs) {
        int size = costs.length;
        double[] rowPotential = new double[size + 1];
        double[] columnPotential = new double[size + 1];
        int[] rowOf = new int[size + 1];
        for (int row = 1; row <= size; row++) {
            augment(costs, row, rowPotential, columnPotential, rowOf);
        }
        return rowOf;
    }

    private static void augment(double[][] costs, int row, double[] u, double[] v, int[] rowOf) {
        int size = costs.length;
        int[] way = new int[size + 1];
        double[] least = new double[size + 1];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        boolean[] used = new boolean[size + 1];
        rowOf[0] = row;
        int column = 0;
        do {
            used[column] = true;
            int next = 0;
            double delta = Double.POSITIVE_INFINITY;
            for (int j = 1; j <= size; j++) {
                if (!used[j]) {
                    double cost = costs[rowOf[column] - 1][j - 1] - u[rowOf[column]] - v[j];
                    if (cost < least[j]) {
                        least[j] = cost;
                        way[j] = column;
                    }
                    if (least[j] < delta) {
                        delta = least[j];
                        next = j;
                    }
                }
            }
            for (int j = 0; j <= size; j++) {
                if (used[j]) {
                    u[rowOf[j]] += delta;
                    v[j] -= delta;
                } else {
                    least[j] -= delta;
                }
            }
            column = next;
        } while (rowOf[column] != 0);
        while (column != 0) {
            rowOf[column] = rowOf[way[column]];
            column = way[column];
        }
    }
}
