package readout.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.cli.launcher.Run;

/** What is no article, or not one of ours, in one run with a small heap: a readout or a plain word on each. */
class HostileInputTest {
    private static final String SENTENCE = "Ghana's president met the Togolese premier in Lomé on Tuesday. ";

    @TempDir
    private static Path folder;

    private static Run run = new Run("", "", -1);
    private static final Map<String, JsonNode> READ = new TreeMap<>();

    @BeforeAll
    static void all_are_given_to_one_run() throws IOException {
        file("a-empty.txt", "");
        file("b-blank.txt", " \n\t\n\u00A0");
        Files.write(folder.resolve("c-binary.txt"), new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0});
        file("d-twenty-megabytes.txt", SENTENCE.repeat(20_000_000 / SENTENCE.length()));
        file("e-endless-word.txt", "a".repeat(1_000_000));
        file("f-endless-sentence.txt", "the envoy of Peru met her Chilean colleague and ".repeat(2000));
        file("g-endless-line.txt", "x".repeat(5_000_000));
        Files.write(folder.resolve("h-broken-utf-8.txt"), brokenUtf8());
        file("i-no-events.txt", "The lake is blue in spring. Herons stand in the reeds below the old mill.\n");
        file("j-chinese.txt", "湖水在春天是蓝色的。苍鹭站在老磨坊下面的芦苇丛中。渔民们清晨出海,傍晚归来。\n");
        file("k-quotes.txt", "\"“'(".repeat(5000));
        file("l-page.html", "<html><body>" + "<div>".repeat(10_000) + "<p>" + SENTENCE);
        file("m-lines.jsonl", "[]\n{\"text\": 7}\nnull\n{\"text\": \"" + SENTENCE + "\", \"published\": \"soon\"}\n");
        file("n-open-quotes.txt", "He said \"yes ".repeat(10_000));
        file("z-sound.txt", SENTENCE);
        run = Run.of(Program.start("read", folder.toString(), "--format", "json"));
        for (String line : run.out().lines().toList()) {
            JsonNode readout = new ObjectMapper().readTree(line);
            READ.put(readout.path("article").path("ref").asText().substring(0, 1), readout);
        }
    }

    private static void file(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static byte[] brokenUtf8() {
        byte[] bytes = (SENTENCE
                        + "The old house at the end of the street was closed for the whole winter, and the people of"
                        + " the town said that they had seen it all before: it was déjà vu for them. "
                        + SENTENCE)
                .getBytes(StandardCharsets.UTF_8);
        bytes[SENTENCE.length() + 4] = (byte) 0xFF;
        return bytes;
    }

    @Test
    void what_cannot_be_read_is_named_with_the_reason() {
        assertThat(run.err().lines().map(line -> line.replace(folder + "/", "")))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("a-empty.txt: the file is empty")
                                .endsWith("[empty]"),
                        line -> assertThat(line)
                                .startsWith("b-blank.txt: no text in it")
                                .endsWith("[empty]"),
                        line -> assertThat(line)
                                .startsWith("c-binary.txt: not text")
                                .endsWith("[binary]"),
                        line -> assertThat(line)
                                .startsWith("d-twenty-megabytes.txt: ")
                                .endsWith("[too-large]"),
                        line -> assertThat(line)
                                .startsWith("g-endless-line.txt: ")
                                .endsWith("[too-large]"),
                        line -> assertThat(line).startsWith("m-lines.jsonl:1: ").endsWith("[bad-json]"),
                        line -> assertThat(line).startsWith("m-lines.jsonl:2: ").endsWith("[bad-json]"),
                        line -> assertThat(line).startsWith("m-lines.jsonl:3: ").endsWith("[bad-json]"),
                        line -> assertThat(line).startsWith("m-lines.jsonl:4: ").endsWith("[bad-date]"),
                        line -> assertThat(line)
                                .isEqualTo("read 9 of 18; 9 failed: 2 empty, 1 binary, 2 too-large,"
                                        + " 3 bad-json, 1 bad-date"));
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void what_can_be_read_is() {
        assertThat(READ.keySet()).containsExactly("e", "f", "h", "i", "j", "k", "l", "n", "z");
        assertThat(Stream.of("e", "i", "j", "k").map(HostileInputTest::read))
                .allSatisfy(readout -> assertThat(readout.path("events")).isEmpty());
        assertThat(Stream.of("f", "h", "l", "z").map(HostileInputTest::read))
                .allSatisfy(readout -> assertThat(readout.path("events")).isNotEmpty());
    }

    @Test
    void another_language_is_said_to_be_not_read() {
        assertThat(read("j").path("warnings").path(0).path("kind").asText()).isEqualTo("unsupported-language");
    }

    @Test
    void broken_bytes_leave_the_sound_letters_around_them() {
        assertThat(read("h").path("article").path("text").asText()).contains("Lomé", "\uFFFD", "déjà");
    }

    private static JsonNode read(String letter) {
        return Objects.requireNonNull(READ.get(letter), letter);
    }
}
