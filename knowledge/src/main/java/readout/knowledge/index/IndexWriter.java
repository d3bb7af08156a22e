package readout.knowledge.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Writes the file that {@link Index} reads. The same content gives the same bytes. */
public final class IndexWriter {
    private final Map<Section, byte[]> sections = new EnumMap<>(Section.class);

    /** Stores records; they get numbers from 0 in this order. */
    public <T> void records(Section section, List<T> records, BiConsumer<Buffer, T> encode) {
        Buffer offsets = new Buffer().fixedInt(records.size());
        Buffer values = new Buffer();
        for (T record : records) {
            offsets.fixedInt(values.size());
            encode.accept(values, record);
        }
        sections.put(section, offsets.append(values.toBytes()).toBytes());
    }

    /**
     * Stores values under keys.
     *
     * @throws IllegalStateException if two keys have one hash, which needs another hash
     */
    public <T> void keys(Section section, Map<String, T> values, BiConsumer<Buffer, T> encode) {
        Map<Long, String> keysByHash = new TreeMap<>();
        Map<String, T> byKey = new HashMap<>(values);
        for (String key : byKey.keySet()) {
            String other = keysByHash.put(Hash.of(key), key);
            if (other != null) {
                throw new IllegalStateException("index: '%s' and '%s' have one hash".formatted(key, other));
            }
        }
        Buffer table = new Buffer().fixedInt(keysByHash.size());
        keysByHash.keySet().forEach(table::fixedLong);
        Buffer stored = new Buffer();
        for (String key : keysByHash.values()) {
            table.fixedInt(stored.size());
            encode.accept(stored, byKey.get(key));
        }
        sections.put(section, table.append(stored.toBytes()).toBytes());
    }

    /** Writes the file; folders on the way are made. */
    public void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, toBytes());
    }

    /** The whole file. */
    byte[] toBytes() {
        Buffer header = new Buffer().fixedInt(Index.MAGIC);
        int start = Integer.BYTES * (1 + Section.values().length);
        for (Section section : Section.values()) {
            header.fixedInt(start);
            start += section(section).length;
        }
        for (Section section : Section.values()) {
            header.append(section(section));
        }
        return header.toBytes();
    }

    private byte[] section(Section section) {
        return sections.getOrDefault(section, new byte[Integer.BYTES]);
    }
}
