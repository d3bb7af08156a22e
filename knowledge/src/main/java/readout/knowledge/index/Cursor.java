package readout.knowledge.index;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads what {@link Buffer} wrote, in its order. Not thread-safe: each reader has its own. */
public final class Cursor {
    static final double DECIMALS = 10_000;

    private static final byte[] ZERO = {0};

    private final byte[] bytes;
    private int at;

    Cursor(byte[] bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    /** Where nothing was stored: the first number is 0. */
    static Cursor nothing() {
        return new Cursor(ZERO, 0);
    }

    /**
     * A number of 0 or more.
     *
     * @throws ArithmeticException if it is larger than an int
     */
    public int number() {
        return Math.toIntExact(wide());
    }

    private long wide() {
        long value = 0;
        int shift = 0;
        byte next;
        do {
            next = bytes[at++];
            value |= (long) (next & 0x7F) << shift;
            shift += 7;
        } while (next < 0);
        return value;
    }

    /** A number that may be negative. */
    public long signed() {
        long value = wide();
        return value >>> 1 ^ -(value & 1);
    }

    /** One of all constants of an enum, in the order of declaration. */
    public <E extends Enum<E>> E choice(List<E> constants) {
        return constants.get(number());
    }

    /** One bit. */
    public boolean flag() {
        return wide() != 0;
    }

    /** Text; may be empty. */
    public String text() {
        int length = number();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    /** Texts, their number before them. */
    public List<String> texts() {
        int count = number();
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(text());
        }
        return texts;
    }

    /** Text, or none where it is empty. */
    public Optional<String> maybe() {
        String text = text();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** A day of the calendar, or none. */
    public Optional<LocalDate> day() {
        return flag() ? Optional.of(LocalDate.ofEpochDay(signed())) : Optional.empty();
    }

    /** A number to the ten thousandth. */
    public double decimal() {
        return signed() / DECIMALS;
    }

    /** A number to the ten thousandth, or none. */
    public OptionalDouble maybeDecimal() {
        return flag() ? OptionalDouble.of(decimal()) : OptionalDouble.empty();
    }

    /** Numbers, their count before them. */
    public int[] numbers() {
        int[] numbers = new int[number()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number();
        }
        return numbers;
    }
}
