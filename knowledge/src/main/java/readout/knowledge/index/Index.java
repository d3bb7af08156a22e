package readout.knowledge.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The file of the knowledge base, in memory. Immutable, shared by threads. */
public final class Index {
    /** The name of the file, beside this class. */
    public static final String NAME = "knowledge.idx";

    static final int MAGIC = 0x52445831;

    private final byte[] bytes;
    private final Map<Section, Integer> starts = new EnumMap<>(Section.class);

    private Index(byte[] bytes) {
        this.bytes = bytes;
        ByteBuffer header = ByteBuffer.wrap(bytes);
        if (header.getInt() != MAGIC) {
            throw new IllegalStateException("knowledge: %s is of another build. Build again.".formatted(NAME));
        }
        for (Section section : Section.values()) {
            starts.put(section, header.getInt());
        }
    }

    /**
     * The index of this build.
     *
     * @throws IllegalStateException if the build made none
     */
    public static Index load() {
        try (InputStream in = Index.class.getResourceAsStream(NAME)) {
            if (in == null) {
                throw new IllegalStateException("knowledge: found no %s. Build again.".formatted(NAME));
            }
            return new Index(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The index in these bytes. */
    static Index of(byte[] bytes) {
        return new Index(bytes.clone());
    }

    /** The records of a section. */
    public Records records(Section section) {
        return new Records(bytes, start(section));
    }

    /** The keys of a section. */
    public KeyTable keys(Section section) {
        return new KeyTable(bytes, start(section));
    }

    private int start(Section section) {
        return Objects.requireNonNull(starts.get(section), "every section has a start");
    }
}
