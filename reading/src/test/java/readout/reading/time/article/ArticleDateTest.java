package readout.reading.time.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.knowledge.Knowledge;
import readout.knowledge.office.OfficeClass;
import readout.language.Annotator;
import readout.language.Annotators;
import readout.model.event.Mention;
import readout.model.event.Party;
import readout.model.event.PartyKind;
import readout.model.syntax.Document;
import readout.model.text.Article;
import readout.model.text.Published;
import readout.model.text.Reason;
import readout.model.text.Span;
import readout.model.time.Basis;
import readout.model.time.Edtf;
import readout.reading.codebook.CodebookFiles;
import readout.reading.time.grammar.TimeGrammar;

class ArticleDateTest {
    private static final Annotator ENGLISH = Annotators.forLanguage("en");
    private static final ArticleDate STAGE =
            new ArticleDate(TimeGrammar.load(CodebookFiles.standard(), "en"), Knowledge.load());

    private static Document document(String text, Published published, String url) {
        return ENGLISH.annotate(new Article(
                "id",
                "ref",
                "-",
                Optional.of(url).filter(each -> !each.isEmpty()),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of("en"),
                published,
                Optional.empty(),
                text,
                List.of(),
                List.of()));
    }

    private static Published infer(String text, Mention... mentions) {
        return STAGE.infer(document(text, Published.unknown(), ""), List.of(mentions));
    }

    /** A person as the actors stage resolves one that it is sure of. */
    private static Mention person(String text, String words, String name, String code, String role, String office) {
        Span span = new Span(text.indexOf(words), text.indexOf(words) + words.length());
        String id = Knowledge.load()
                .offices()
                .holders(code, OfficeClass.parse(office).orElseThrow())
                .stream()
                .filter(tenure -> tenure.person().equals(name))
                .findFirst()
                .orElseThrow()
                .personId();
        Party party = new Party(
                Optional.of(name),
                Optional.of(code),
                Optional.of("GOV"),
                PartyKind.PERSON,
                Optional.of(role),
                Optional.of(office),
                Optional.of(id),
                span);
        return new Mention(span, 0, 0, Mention.Form.NAME, List.of(party), 1, "named", List.of());
    }

    @Test
    void the_date_that_the_input_gives_wins() {
        Published given = Published.stated(Edtf.parse("2021-12-30"));
        assertThat(STAGE.infer(document("They signed in 2024.", given, ""), List.of()))
                .isEqualTo(given);
    }

    @Test
    void an_article_without_any_ground_stays_undated() {
        Published nothing = infer("The two ministers met and said nothing.");
        assertThat(nothing.edtf()).isEmpty();
        assertThat(nothing.reasons()).isEmpty();
        assertThat(nothing.basis()).isEqualTo(Basis.INFERRED);
    }

    @Test
    void an_article_came_out_after_the_latest_date_it_tells_of_as_past() {
        Published published = infer("They signed on May 4, 2011. The truce of March 2010 had failed.");
        assertThat(published.edtf()).contains(Edtf.parse("2011-05-04/2012-05-04"));
        assertThat(published.reasons())
                .hasSize(2)
                .allSatisfy(reason -> assertThat(reason.at()).isPresent());
    }

    @Test
    void an_article_came_out_before_a_date_that_is_yet_to_come() {
        Published published = infer("They signed on May 4, 2011. Elections will be held on June 20, 2011.");
        assertThat(published.edtf()).contains(Edtf.parse("2011-05-04/2011-06-20"));
    }

    @Test
    void a_year_alone_bounds_an_article_on_one_side_only() {
        assertThat(infer("The wall fell in 1989.").edtf()).contains(Edtf.parse("1989-01-01/.."));
    }

    @Test
    void a_day_in_the_address_is_the_day() {
        String url = "https://paper.example/world/2019/06/23/talks";
        Published published = STAGE.infer(document("They met.", Published.unknown(), url), List.of());
        assertThat(published.edtf()).contains(Edtf.parse("2019-06-23"));
        assertThat(published.basis()).isEqualTo(Basis.INFERRED);
    }

    @Test
    void a_month_in_the_address_is_the_month_and_a_number_is_nothing() {
        String month = "https://paper.example/2019/06/talks";
        assertThat(STAGE.infer(document("They met.", Published.unknown(), month), List.of())
                        .edtf())
                .contains(Edtf.parse("2019-06-01/2019-06-30"));
        String number = "https://paper.example/talks-20191399";
        assertThat(STAGE.infer(document("They met.", Published.unknown(), number), List.of())
                        .edtf())
                .isEmpty();
    }

    @Test
    void holders_of_offices_bound_an_article_by_their_time_in_them() {
        String text = "German Chancellor Olaf Scholz met French President Emmanuel Macron.";
        Published published = infer(
                text,
                person(text, "German Chancellor Olaf Scholz", "Olaf Scholz", "DEU", "Chancellor", "head_of_government"),
                person(
                        text,
                        "French President Emmanuel Macron",
                        "Emmanuel Macron",
                        "FRA",
                        "President",
                        "head_of_state"));
        Edtf edtf = published.edtf().orElseThrow();
        assertThat(edtf.contains(Edtf.parse("2022-06-01"))).isTrue();
        assertThat(edtf.contains(Edtf.parse("2021-11-01"))).isFalse();
        assertThat(edtf.contains(Edtf.parse("2025-06-01"))).isFalse();
        assertThat(published.reasons())
                .extracting(Reason::says)
                .anySatisfy(says -> assertThat(says).contains("Olaf Scholz").contains("Chancellor"));
    }

    @Test
    void a_holder_of_an_earlier_time_does_not_date_an_article() {
        String text = "German Chancellor Olaf Scholz and French President Emmanuel Macron spoke of what "
                + "British Prime Minister Tony Blair once said.";
        Published published = infer(
                text,
                person(text, "German Chancellor Olaf Scholz", "Olaf Scholz", "DEU", "Chancellor", "head_of_government"),
                person(
                        text,
                        "French President Emmanuel Macron",
                        "Emmanuel Macron",
                        "FRA",
                        "President",
                        "head_of_state"),
                person(
                        text,
                        "British Prime Minister Tony Blair",
                        "Tony Blair",
                        "GBR",
                        "Prime Minister",
                        "head_of_government"));
        assertThat(published.edtf().orElseThrow().contains(Edtf.parse("2022-06-01")))
                .isTrue();
    }

    @Test
    void a_weekday_beside_a_day_of_the_month_leaves_few_years() {
        Published published =
                infer("The pact of March 2, 2015 was renewed. They met on Friday, July 15. The court sits in 2019.");
        Edtf edtf = published.edtf().orElseThrow();
        assertThat(edtf.contains(Edtf.parse("2016-07-20"))).isFalse();
        Published narrow = infer(
                "The pact of March 2, 2016 was renewed. They met on Friday, July 15. It will lapse on March 1, 2018.");
        assertThat(narrow.edtf()).contains(Edtf.parse("2016-07-15/2016-08-15"));
    }

    @Test
    void several_years_that_are_possible_are_all_told() {
        String text = "German Chancellor Olaf Scholz said that the talks will begin on January 10. "
                + "In early December he had refused.";
        Published published = infer(
                text,
                person(
                        text,
                        "German Chancellor Olaf Scholz",
                        "Olaf Scholz",
                        "DEU",
                        "Chancellor",
                        "head_of_government"));
        Edtf edtf = published.edtf().orElseThrow();
        assertThat(edtf.contains(Edtf.parse("2021-12-30"))).isTrue();
        assertThat(edtf.contains(Edtf.parse("2023-12-30"))).isTrue();
        assertThat(published.reasons().getLast().says())
                .contains("2021")
                .contains("2022")
                .contains("2023")
                .contains("2024");
    }
}
