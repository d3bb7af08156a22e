package readout.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.model.problem.Problem;
import readout.model.problem.ProblemException;
import readout.model.text.Article;
import readout.model.time.Edtf;

class InputsTest {
    private static final Metadata NOTHING = Metadata.none();

    @TempDir
    Path folder;

    private static List<Input> inputs(Metadata given, String stdin, String... arguments) {
        ArticleReader reader = new ArticleReader(new Limits(1000, 400));
        try (Stream<Input> inputs =
                new Inputs(reader, given, new ByteArrayInputStream(stdin.getBytes(UTF_8))).of(List.of(arguments))) {
            return inputs.toList();
        }
    }

    private String file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    private static void fails(Input input, Problem problem, String where) {
        assertThatThrownBy(input::read)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        fault -> assertThat(fault.problem()).isEqualTo(problem))
                .hasMessageStartingWith(where + ": ");
    }

    @Test
    void a_file_is_an_article_under_its_name() throws IOException {
        String path = file("oslo report.txt", "Oslo spoke.\r\nBergen did not.\r");

        Article article = inputs(NOTHING, "", path).getFirst().read();

        assertThat(article.text()).isEqualTo("Oslo spoke.\nBergen did not.\n");
        assertThat(article.source()).isEqualTo(path);
        assertThat(article.ref()).isEqualTo("oslo report.txt");
        assertThat(article.title()).isEmpty();
        assertThat(article.published().edtf()).isEmpty();
    }

    @Test
    void the_same_text_has_the_same_id_wherever_it_comes_from() throws IOException {
        String unix = file("a.txt", "Oslo spoke.\n");
        String dos = file("b.txt", "Oslo spoke.\r\n");
        String other = file("c.txt", "Oslo spoke!\n");

        List<String> ids = inputs(NOTHING, "Oslo spoke.\n", unix, dos, "-", other).stream()
                .map(input -> input.read().id())
                .toList();

        assertThat(ids.subList(0, 3)).containsOnly(ids.getFirst());
        assertThat(ids.get(3)).isNotEqualTo(ids.getFirst());
    }

    @Test
    void a_folder_is_its_files_by_name_and_those_of_its_folders() throws IOException {
        file("wire/b.txt", "Oslo.");
        file("wire/a.html", "<p>Oslo.</p>");
        file("wire/c/d.jsonl", "{\"text\": \"Oslo.\"}\n{\"text\": \"Oslo.\"}\n");
        file("wire/notes.pdf", "%PDF");

        assertThat(inputs(NOTHING, "", folder.resolve("wire").toString()))
                .extracting(Input::name)
                .extracting(
                        name -> folder.resolve("wire").relativize(Path.of(name)).toString())
                .containsExactly("a.html", "b.txt", "c/d.jsonl:1", "c/d.jsonl:2");
    }

    @Test
    void a_folder_without_articles_is_a_fault() throws IOException {
        Files.createDirectory(folder.resolve("bare"));
        String bare = folder.resolve("bare").toString();

        fails(inputs(NOTHING, "", bare).getFirst(), Problem.EMPTY, bare);
    }

    @Test
    void a_bad_line_fails_alone_under_its_number() throws IOException {
        String path =
                file("wire.jsonl", "{\"id\": \"one\", \"text\": \"Oslo.\"}\n\n{\"text\": }\n{\"text\": \"Bergen.\"}\n");

        List<Input> inputs = inputs(NOTHING, "", path);

        assertThat(inputs).hasSize(3);
        assertThat(inputs.get(0).read().ref()).isEqualTo("one");
        fails(inputs.get(1), Problem.BAD_JSON, path + ":3");
        assertThat(inputs.get(2).read().text()).isEqualTo("Bergen.");
        assertThat(inputs.get(2).read().ref()).isEqualTo(path + ":4");
    }

    @Test
    void the_text_of_a_line_is_not_touched() throws IOException {
        String path = file("wire.jsonl", "{\"text\": \"<p>Oslo\\r\\nspoke.</p>\"}\n");

        assertThat(inputs(NOTHING, "", path).getFirst().read().text()).isEqualTo("<p>Oslo\r\nspoke.</p>");
    }

    @Test
    void a_dash_is_standard_input() {
        Article article = inputs(NOTHING, "Oslo spoke.", "-").getFirst().read();

        assertThat(article.text()).isEqualTo("Oslo spoke.");
        assertThat(article.source()).isEqualTo("-");
    }

    @Test
    void what_the_user_says_overrides_what_the_input_says() throws IOException {
        String path = file("wire.jsonl", "{\"text\": \"Oslo.\", \"published\": \"2004-03-02\", \"title\": \"Oslo\"}\n");
        Metadata given = new Metadata(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Fjord Wire"),
                List.of(),
                Optional.of(Edtf.parse("2004-03-09")),
                Optional.empty(),
                Optional.empty());

        Article article = inputs(given, "", path).getFirst().read();

        assertThat(article.published().edtf()).contains(Edtf.parse("2004-03-09"));
        assertThat(article.publisher()).contains("Fjord Wire");
        assertThat(article.title()).contains("Oslo");
    }

    @Test
    void each_fault_has_its_name_and_stops_no_other() throws IOException {
        String missing = folder.resolve("missing.txt").toString();
        String empty = file("empty.txt", "");
        String blank = file("blank.txt", " \n\t\n");
        String large = file("large.txt", "Oslo spoke. ".repeat(100));
        String binary = file("binary.txt", "Oslo\u0000spoke");
        String good = file("good.txt", "Oslo spoke.");

        List<Input> inputs = inputs(NOTHING, "", missing, empty, blank, large, binary, good);

        fails(inputs.get(0), Problem.NOT_FOUND, missing);
        fails(inputs.get(1), Problem.EMPTY, empty);
        fails(inputs.get(2), Problem.EMPTY, blank);
        fails(inputs.get(3), Problem.TOO_LARGE, large);
        fails(inputs.get(4), Problem.BINARY, binary);
        assertThat(inputs.get(5).read().text()).isEqualTo("Oslo spoke.");
    }

    @Test
    void a_text_that_is_longer_than_an_article_can_be_is_too_large_though_its_file_is_not() throws IOException {
        String path = file("long.txt", "Oslo spoke. ".repeat(50));

        fails(inputs(NOTHING, "", path).getFirst(), Problem.TOO_LARGE, path);
    }

    @Test
    void a_line_beyond_the_limit_is_too_large_and_the_next_is_read() throws IOException {
        String path = file(
                "wire.jsonl", "{\"id\": \"" + "x".repeat(1000) + "\", \"text\": \"Oslo.\"}\n{\"text\": \"Bergen.\"}\n");

        List<Input> inputs = inputs(NOTHING, "", path);

        fails(inputs.get(0), Problem.TOO_LARGE, path + ":1");
        assertThat(inputs.get(1).read().text()).isEqualTo("Bergen.");
    }
}
