package readout.knowledge.index;

import java.nio.ByteBuffer;

/** From a text to what was stored under it: a sorted list of hashes, searched where it lies. */
public final class KeyTable {
    private final byte[] bytes;
    private final ByteBuffer view;
    private final int count;
    private final int hashes;
    private final int offsets;
    private final int values;

    KeyTable(byte[] bytes, int start) {
        this.bytes = bytes;
        this.view = ByteBuffer.wrap(bytes);
        this.count = view.getInt(start);
        this.hashes = start + Integer.BYTES;
        this.offsets = hashes + count * Long.BYTES;
        this.values = offsets + count * Integer.BYTES;
    }

    /** What was stored under the key; a cursor that reads one 0 if nothing was. */
    public Cursor find(String key) {
        int found = search(Hash.of(key));
        return found < 0 ? Cursor.nothing() : new Cursor(bytes, values + view.getInt(offsets + found * Integer.BYTES));
    }

    /** Whether something was stored under the key. */
    public boolean contains(String key) {
        return search(Hash.of(key)) >= 0;
    }

    private int search(long hash) {
        int low = 0;
        int high = count - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            long at = view.getLong(hashes + middle * Long.BYTES);
            if (at == hash) {
                return middle;
            }
            if (at < hash) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}
