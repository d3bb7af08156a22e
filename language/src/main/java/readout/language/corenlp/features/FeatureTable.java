package readout.language.corenlp.features;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/** Numbers by hash: an open table that is read from its file as it is. Immutable. */
public final class FeatureTable {
    /** The number of what is not in the table. */
    public static final int NONE = -1;

    private static final long SPREAD = 0xD6E8FEB86659FD93L;
    private static final int LOAD = 3;

    private final long[] keys;
    private final int[] values;
    private final int shift;

    private FeatureTable(long[] keys, int[] values) {
        this.keys = keys;
        this.values = values;
        this.shift = Long.SIZE - Integer.numberOfTrailingZeros(keys.length);
    }

    /** The number under a hash, or {@link #NONE}. */
    public int get(long hash) {
        long key = key(hash);
        int mask = keys.length - 1;
        for (int slot = (int) (key * SPREAD >>> shift); ; slot = slot + 1 & mask) {
            if (keys[slot] == key) {
                return values[slot];
            }
            if (keys[slot] == 0) {
                return NONE;
            }
        }
    }

    /** Nothing is kept under 0, which marks a free slot. */
    private static long key(long hash) {
        return hash == 0 ? 1 : hash;
    }

    /** Reads a table as {@link Builder#write} wrote it. */
    public static FeatureTable read(ByteBuffer file) {
        long[] keys = new long[1 << file.get()];
        int[] values = new int[keys.length];
        file.asLongBuffer().get(keys);
        file.position(file.position() + keys.length * Long.BYTES);
        file.asIntBuffer().get(values);
        file.position(file.position() + values.length * Integer.BYTES);
        return new FeatureTable(keys, values);
    }

    /** Puts a table together. Not safe for use by several threads. */
    public static final class Builder {
        private final Map<Long, Integer> entries = new HashMap<>();

        /**
         * Adds a number under a hash.
         *
         * @throws IllegalStateException if another number is there: two names have one hash
         */
        public void put(long hash, int value) {
            Integer before = entries.putIfAbsent(key(hash), value);
            if (before != null && before != value) {
                throw new IllegalStateException(
                        "features: found %d and %d under one hash, expected one".formatted(before, value));
            }
        }

        /**
         * Writes the table: the power of two that is its size, then keys and numbers by slot.
         *
         * @throws IOException if writing fails
         */
        public void write(DataOutputStream target) throws IOException {
            int bits = Long.SIZE - Long.numberOfLeadingZeros(Math.max(1, entries.size() * (long) LOAD / 2));
            long[] keys = new long[1 << bits];
            int[] values = new int[keys.length];
            entries.forEach((key, value) -> {
                int slot = (int) (key * SPREAD >>> Long.SIZE - bits);
                while (keys[slot] != 0) {
                    slot = slot + 1 & keys.length - 1;
                }
                keys[slot] = key;
                values[slot] = value;
            });
            target.writeByte(bits);
            for (long key : keys) {
                target.writeLong(key);
            }
            for (int value : values) {
                target.writeInt(value);
            }
        }
    }
}
