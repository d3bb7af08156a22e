package readout.knowledge.index;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Records by number, from 0. */
public final class Records {
    private final byte[] bytes;
    private final ByteBuffer view;
    private final int count;
    private final int offsets;
    private final int values;

    Records(byte[] bytes, int start) {
        this.bytes = bytes;
        this.view = ByteBuffer.wrap(bytes);
        this.count = view.getInt(start);
        this.offsets = start + Integer.BYTES;
        this.values = offsets + count * Integer.BYTES;
    }

    /** How many records there are; they are numbered from 0. */
    public int size() {
        return count;
    }

    /** A reader at the beginning of a record. */
    public Cursor at(int number) {
        return new Cursor(bytes, values + view.getInt(offsets + number * Integer.BYTES));
    }

    /** All records, decoded. */
    public <T> List<T> all(Function<Cursor, T> decode) {
        List<T> all = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            all.add(decode.apply(at(i)));
        }
        return all;
    }
}
