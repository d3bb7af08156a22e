package readout.views.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Optional;
import readout.model.text.Span;

/** Writes one JSON value; a thin layer over the generator that knows optionals, spans and quotes. */
final class JsonOut {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator out;

    private JsonOut(JsonGenerator out) {
        this.out = out;
    }

    /** A part of the value. */
    interface Part {
        void write(JsonOut out) throws IOException;
    }

    /** A part of the value made from an item. */
    interface Each<T> {
        void write(JsonOut out, T item) throws IOException;
    }

    /** The text of the value that {@code part} writes. */
    static String text(Part part) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            part.write(new JsonOut(generator));
        } catch (IOException e) {
            throw new UncheckedIOException("json: writing to memory failed", e);
        }
        return text.toString();
    }

    void object(Part fields) throws IOException {
        out.writeStartObject();
        fields.write(this);
        out.writeEndObject();
    }

    void object(String key, Part fields) throws IOException {
        out.writeFieldName(key);
        object(fields);
    }

    void nil(String key) throws IOException {
        out.writeNullField(key);
    }

    void string(String key, String value) throws IOException {
        out.writeStringField(key, value);
    }

    /** The value's text, or null. */
    void optional(String key, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            out.writeStringField(key, value.get().toString());
        } else {
            out.writeNullField(key);
        }
    }

    void number(String key, double value) throws IOException {
        out.writeNumberField(key, value);
    }

    void strings(String key, Collection<?> values) throws IOException {
        list(key, values, (each, value) -> each.out.writeString(value.toString()));
    }

    <T> void list(String key, Collection<T> items, Each<T> each) throws IOException {
        out.writeArrayFieldStart(key);
        for (T item : items) {
            each.write(this, item);
        }
        out.writeEndArray();
    }

    <T> void objects(String key, Collection<T> items, Each<T> fields) throws IOException {
        list(key, items, (each, item) -> each.object(object -> fields.write(object, item)));
    }

    /** {@code start} and {@code end}. */
    void span(Span span) throws IOException {
        out.writeNumberField("start", span.start());
        out.writeNumberField("end", span.end());
    }

    /** {@code quote}, {@code start} and {@code end}. */
    void quote(String article, Span span) throws IOException {
        string("quote", span.in(article));
        span(span);
    }
}
