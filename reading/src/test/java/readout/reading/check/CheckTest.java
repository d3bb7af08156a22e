package readout.reading.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.model.event.EventType;
import readout.model.event.Status;
import readout.model.event.Warning;
import readout.model.syntax.Sentence;
import readout.model.text.Article;
import readout.model.text.Boilerplate;
import readout.model.text.Published;
import readout.model.text.Span;
import readout.model.time.Basis;
import readout.model.time.Edtf;
import readout.model.time.Timex;
import readout.reading.Occurrence;
import readout.reading.Scene;
import readout.reading.statement.Texts;

class CheckTest {
    private static final Check CHECK = new Check(WarningTexts.load(Texts.FILES, "en"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "These are the guarantees that NATO has demanded from NATO.",
                "In March the African Union condemned the African Union.",
                "Hamas fired rockets at Hamas on Sunday.",
                "The IAEA has sued the IAEA in Vienna.",
                "Peru accused Peru of a breach of the truce.",
                "The European Union sued the European Union in Luxembourg.",
                "The league was angry because Hezbollah attacked Hezbollah.",
                "Interpol warned Interpol about the smugglers.",
                "Bolivia criticised Bolivia on Friday.",
                "ASEAN expelled ASEAN without a vote."
            })
    void a_body_that_acts_upon_itself_by_name_is_a_slip(String text) {
        assertThat(warnings(text)).extracting(Warning::kind).contains("self-directed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "These are the guarantees that Russia has demanded from NATO.",
                "Malta moved its ships from Valletta to Malta.",
                "The Turkish army attacked villages in Turkey.",
                "Germany took its soldiers home to Germany.",
                "Bolivian miners criticised the government of Bolivia.",
                "The prince blamed himself for the defeat.",
                "NATO said that NATO would not move.",
                "Iran and Iraq accused each other.",
                "France recalled its ambassador and asked for talks.",
                "The Union of Cameroon protested to the Union of Chad."
            })
    void dealings_of_two_or_with_ones_own_are_no_slip(String text) {
        assertThat(warnings(text)).extracting(Warning::kind).doesNotContain("self-directed");
    }

    @Test
    void occurrences_that_rest_on_a_slip_are_dropped_and_no_others() {
        Scene scene = Texts.scene("NATO has demanded guarantees from NATO. Russia rejected the demand.", "2003-05-15");
        Occurrence slip = occurrence(scene, 0, "demanded", EventType.REQUEST);
        Occurrence other = occurrence(scene, 1, "rejected", EventType.REJECT);
        assertThat(CHECK.check(scene, List.of(slip, other)).dropped()).containsExactly(0);
    }

    @Test
    void a_speaker_who_is_not_known_is_told_with_the_reason_once() {
        String text = "The talks began at noon. She added that the border was open. She said that trains would run.";
        assertThat(warnings(text))
                .filteredOn(warning -> warning.kind().equals("unresolved-speaker"))
                .satisfiesExactly(
                        warning ->
                                assertThat(warning.says()).contains("\"She\"").contains("("),
                        warning -> assertThat(warning.span().in(text)).isEqualTo("She"));
        assertThat(warnings("The queen of Denmark said that the border was open."))
                .isEmpty();
    }

    @Test
    void an_article_without_a_date_is_told_and_one_with_a_date_is_not() {
        Scene undated = Texts.scene("The envoys met in Oslo.", "");
        assertThat(CHECK.check(undated, List.of()).warnings())
                .extracting(Warning::kind)
                .containsExactly("undated");
        assertThat(warnings("The envoys met in Oslo.")).isEmpty();
    }

    @Test
    void a_date_that_was_inferred_is_told_with_its_reasons() {
        Scene scene = Texts.scene("The envoys met in Oslo.", "2003-05-15");
        Published inferred = new Published(
                Optional.of(Edtf.parse("2003-05")),
                Basis.INFERRED,
                List.of(readout.model.text.Reason.of("The premier took office in April 2003.")));
        Scene guessed = new Scene(
                scene.document(), inferred, scene.times(), scene.mentions(), scene.places(), scene.statements());
        assertThat(CHECK.check(guessed, List.of()).warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.says()).contains("took office in April 2003"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2003-05-15T15:35-05:00 2003-05-15T20:35+01:00 60",
                "2003-05-15T01:00Z 2003-05-15T04:30+03:00 30",
                "2003-05-15T09:00+09:00 2003-05-15T02:00Z 120"
            })
    void two_times_side_by_side_that_are_not_one_instant_are_told(String row) {
        String[] cells = row.split(" ");
        List<Warning> warnings =
                CHECK.check(clocks(cells[0], cells[1]), List.of()).warnings();
        assertThat(warnings).extracting(Warning::kind).containsExactly("zone-mismatch");
        assertThat(warnings.getFirst().says()).contains(cells[2] + " minutes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2003-05-15T15:35-05:00 2003-05-15T21:35+01:00",
                "2003-05-15T04:00+03:00 2003-05-15T01:00Z",
                "2003-05-15T23:00-05:00 2003-05-15T04:00Z"
            })
    void two_names_of_one_instant_are_no_contradiction(String row) {
        String[] cells = row.split(" ");
        assertThat(CHECK.check(clocks(cells[0], cells[1]), List.of()).warnings())
                .isEmpty();
    }

    @Test
    void a_day_told_as_past_that_comes_after_publication_is_told() {
        assertThat(warnings("The two kings met in Aqaba on 2 June 2003."))
                .extracting(Warning::kind)
                .containsExactly("date-contradiction");
        assertThat(warnings("The two kings will meet in Aqaba on 2 June 2003.")).isEmpty();
        assertThat(warnings("The two kings met in Aqaba on 2 May 2003.")).isEmpty();
    }

    @Test
    void a_stray_mark_and_foreign_parts_are_told_where_they_stand() {
        String text = "The raid was planned, the minister Anna. Sokol said on Monday. Read also: ten recipes.";
        Scene scene = Texts.scene(text, "2003-05-15");
        Sentence mended = mended(scene.document().sentences().getFirst(), text.indexOf(". Sokol"));
        Article article = withBoilerplate(scene.document().article(), new Span(text.indexOf("Read"), text.length()));
        Scene broken = new Scene(
                new readout.model.syntax.Document(article, List.of(mended), List.of()),
                scene.published(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        List<Warning> warnings = CHECK.check(broken, List.of()).warnings();
        assertThat(warnings).extracting(Warning::kind).containsExactly("broken-attribution", "boilerplate");
        assertThat(warnings.getFirst().span().in(text)).startsWith("Anna");
        assertThat(warnings.getLast().says()).contains("links to other stories");
    }

    private static Sentence mended(Sentence sentence, int mark) {
        return new Sentence(
                sentence.index(),
                sentence.paragraph(),
                sentence.span(),
                false,
                sentence.tokens(),
                sentence.names(),
                List.of(new Span(mark, mark + 1)),
                sentence.graph());
    }

    private static Article withBoilerplate(Article article, Span span) {
        return new Article(
                article.id(),
                article.ref(),
                article.source(),
                article.url(),
                article.title(),
                article.authors(),
                article.publisher(),
                article.language(),
                article.published(),
                article.modified(),
                article.text(),
                article.sections(),
                List.of(new Boilerplate(span, "links to other stories")));
    }

    private static Scene clocks(String first, String second) {
        Scene scene = Texts.scene("The call began at 3:35 PM (9:35 PM) in the palace.", "2003-05-15");
        List<Timex> times = List.of(clock(new Span(18, 25), first), clock(new Span(27, 34), second));
        return new Scene(scene.document(), scene.published(), times, List.of(), List.of(), List.of());
    }

    private static Timex clock(Span span, String value) {
        String zone = value.replaceFirst(".*T\\d\\d:\\d\\d", "");
        return new Timex(
                span,
                Timex.Type.TIME,
                value,
                Optional.of(Edtf.parse(value)),
                Optional.of(zone),
                Basis.STATED,
                "time.clock");
    }

    private static List<Warning> warnings(String text) {
        return CHECK.check(Texts.scene(text, "2003-05-15"), List.of()).warnings();
    }

    private static Occurrence occurrence(Scene scene, int number, String trigger, EventType type) {
        Sentence sentence = scene.document().sentences().get(number);
        int token = sentence.tokens().stream()
                .filter(each -> each.text().equals(trigger))
                .findFirst()
                .orElseThrow()
                .index();
        return new Occurrence(
                number,
                sentence,
                token,
                type,
                Optional.empty(),
                "",
                Status.HAPPENED,
                List.of(),
                List.of(),
                OptionalInt.empty(),
                sentence.span(),
                1,
                List.of());
    }
}
