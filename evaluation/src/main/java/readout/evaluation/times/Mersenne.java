package readout.evaluation.times;

/**
 * The Mersenne Twister MT19937 seeded by a list of one number, as the scripts of the field draw: the same samples and so the
 * same intervals to the last digit (Matsumoto and Nishimura 1998, version of 2002). Not thread-safe.
 */
final class Mersenne {
    private static final int SIZE = 624;
    private static final int MIDDLE = 397;

    private final int[] state = new int[SIZE];
    private int next = SIZE;

    Mersenne(int seed) {
        fill(19_650_218);
        int i = 1;
        for (int k = SIZE; k > 0; k--) {
            state[i] = (state[i] ^ mixed(i) * 1_664_525) + seed;
            i = following(i);
        }
        for (int k = SIZE - 1; k > 0; k--) {
            state[i] = (state[i] ^ mixed(i) * 1_566_083_941) - i;
            i = following(i);
        }
        state[0] = 1 << 31;
    }

    /** A number from 0 to {@code bound} exclusive: as many high bits as bound has, drawn again until they are below it. */
    int below(int bound) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(bound);
        int drawn = draw() >>> Integer.SIZE - bits;
        while (drawn >= bound) {
            drawn = draw() >>> Integer.SIZE - bits;
        }
        return drawn;
    }

    private void fill(int seed) {
        state[0] = seed;
        for (int i = 1; i < SIZE; i++) {
            state[i] = mixed(i) * 1_812_433_253 + i;
        }
    }

    private int mixed(int i) {
        return state[i - 1] ^ state[i - 1] >>> 30;
    }

    private int following(int i) {
        if (i + 1 < SIZE) {
            return i + 1;
        }
        state[0] = state[SIZE - 1];
        return 1;
    }

    private int draw() {
        if (next == SIZE) {
            twist();
        }
        int word = state[next++];
        word ^= word >>> 11;
        word ^= word << 7 & 0x9d2c5680;
        word ^= word << 15 & 0xefc60000;
        return word ^ word >>> 18;
    }

    private void twist() {
        for (int i = 0; i < SIZE; i++) {
            int word = state[i] & 1 << 31 | state[(i + 1) % SIZE] & Integer.MAX_VALUE;
            state[i] = state[(i + MIDDLE) % SIZE] ^ word >>> 1 ^ ((word & 1) == 0 ? 0 : 0x9908b0df);
        }
        next = 0;
    }
}
