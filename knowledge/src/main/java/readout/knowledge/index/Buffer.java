package readout.knowledge.index;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Bytes being written: numbers with as few bytes as they need, text in UTF-8. {@link Cursor} reads them. */
public final class Buffer {
    private byte[] bytes = new byte[1 << 10];
    private int size;

    /** How many bytes have been written. */
    public int size() {
        return size;
    }

    /** The bytes written so far. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** A number of 0 or more. */
    public Buffer number(long value) {
        if (value < 0) {
            throw new IllegalArgumentException("index: found %d, expected 0 or more".formatted(value));
        }
        long rest = value;
        while (rest >= 0x80) {
            put((byte) (rest | 0x80));
            rest >>>= 7;
        }
        put((byte) rest);
        return this;
    }

    /** A number that may be negative. */
    public Buffer signed(long value) {
        return number((value << 1 ^ value >> 63) & Long.MAX_VALUE);
    }

    /** A constant, by its place in the declaration: whoever reads the index is of the build that wrote it. */
    @SuppressWarnings("EnumOrdinal")
    public Buffer choice(Enum<?> constant) {
        return number(constant.ordinal());
    }

    /** One bit, in a byte. */
    public Buffer flag(boolean value) {
        return number(value ? 1 : 0);
    }

    /** Text with its length before it; may be empty. */
    public Buffer text(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        append(encoded);
        return this;
    }

    /** Texts with their number before them. */
    public Buffer texts(List<String> texts) {
        number(texts.size());
        texts.forEach(this::text);
        return this;
    }

    /** Text that is not empty, or none. */
    public Buffer maybe(Optional<String> text) {
        return text(text.orElse(""));
    }

    /** A day of the calendar, or none. */
    public Buffer day(Optional<LocalDate> day) {
        flag(day.isPresent());
        day.ifPresent(date -> signed(date.toEpochDay()));
        return this;
    }

    /** To the ten thousandth. */
    public Buffer decimal(double value) {
        return signed(Math.round(value * Cursor.DECIMALS));
    }

    /** A number to the ten thousandth, or none. */
    public Buffer maybe(OptionalDouble value) {
        flag(value.isPresent());
        value.ifPresent(this::decimal);
        return this;
    }

    /** Eight bytes. */
    public Buffer fixedLong(long value) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            put((byte) (value >>> shift));
        }
        return this;
    }

    /** Four bytes. */
    public Buffer fixedInt(int value) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            put((byte) (value >>> shift));
        }
        return this;
    }

    /** Bytes as they are, without their number. */
    public Buffer append(byte[] more) {
        ensure(more.length);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
        return this;
    }

    private void put(byte value) {
        ensure(1);
        bytes[size++] = value;
    }

    private void ensure(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
        }
    }
}
