package readout.article.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import readout.model.problem.Problem;
import readout.model.problem.ProblemException;

/** Bytes to text: the byte order mark, then UTF-8 if it is valid, then what the bytes look like. */
public final class Decoder {
    private static final int LOOKED_AT = 1 << 16;
    /** A text has at most one control character in so many. */
    private static final int MAX_CONTROLS = 200;

    private Decoder() {}

    /**
     * The text of the bytes, without a byte order mark.
     *
     * @param where the file, for messages
     * @throws ProblemException with {@link Problem#BINARY} if they are no text
     */
    public static String decode(String where, byte[] bytes) {
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, LOOKED_AT));
        Charset marked = marked(head);
        if (marked != null) {
            String text = new String(bytes, marked);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
        if (isBinary(head)) {
            throw new ProblemException(Problem.BINARY, where, "not text, expected plain text, HTML or JSON Lines.");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, guessed(bytes, head));
        }
    }

    private static @org.jspecify.annotations.Nullable Charset marked(byte[] head) {
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(head, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return starts(head, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
    }

    private static boolean starts(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBinary(byte[] head) {
        int controls = 0;
        for (byte each : head) {
            int value = each & 0xFF;
            if (value == 0) {
                return true;
            }
            if (value < 0x20 && value != '\t' && value != '\n' && value != '\r' && value != '\f' && value != 0x1B) {
                controls++;
            }
        }
        return controls > head.length / MAX_CONTROLS;
    }

    /** Mostly valid UTF-8 with a few broken bytes stays UTF-8; else what ICU takes it for. */
    private static Charset guessed(byte[] bytes, byte[] head) {
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        long broken = utf8.chars().filter(unit -> unit == '\uFFFD').count();
        long beyond =
                utf8.chars().filter(unit -> unit > 0x7F && unit != '\uFFFD').count();
        if (broken <= beyond) {
            return StandardCharsets.UTF_8;
        }
        CharsetMatch match = new CharsetDetector().setText(head).detect();
        boolean usable = match != null && Charset.isSupported(match.getName());
        return usable ? Charset.forName(match.getName()) : Charset.forName("windows-1252");
    }
}
