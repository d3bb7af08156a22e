package readout.reading.time.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.knowledge.Knowledge;
import readout.language.Annotators;
import readout.model.text.Article;
import readout.model.text.Published;
import readout.model.time.Edtf;
import readout.reading.codebook.CodebookFiles;
import readout.reading.time.grammar.TimeGrammar;

/** Reports that say only at their head, and without a year, when they were written. */
class DatelineTest {
    private static final ArticleDate STAGE =
            new ArticleDate(TimeGrammar.load(CodebookFiles.standard(), "en"), Knowledge.load());

    private static String inferred(String text) {
        Article article = new Article(
                "id",
                "ref",
                "-",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of("en"),
                Published.unknown(),
                Optional.empty(),
                text,
                List.of(),
                List.of());
        return STAGE.infer(Annotators.forLanguage("en").annotate(article), List.of())
                .edtf()
                .map(Edtf::toString)
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HARARE, March 9 (Veld News) -- Soldiers took the radio on Tuesday, years after the accord of May"
                        + " 2003. They will leave by January 2006. | 2004-03-09/2004-03-10",
                "TIRANA, Sept. 14 - Crowds stormed a depot on Monday. The unrest began in March 1997, and a vote is"
                        + " due in June 1999. | 1998-09-14/1998-09-15",
                "SUVA, 20 May — The premier was seized on Friday. Troops had marched in May 1999; elections will be"
                        + " held in May 2001. | 2000-05-20/2000-05-21",
                "OSH, June 11 -- Shots fell on Friday. The bazaar had burnt in April 2010. The road will open in"
                        + " October 2011. | 2010-06-11/2010-06-12",
            })
    void the_dateline_and_its_day_of_the_week_give_the_day(String text, String expected) {
        assertThat(inferred(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The rebels, who on March 9 took a bridge - the last one - fled on Tuesday. Peace was made in May"
                        + " 2003. They will leave by January 2006. | 2004-03-09/2004-03-10",
                "On March 9 soldiers took the radio on a Tuesday. Peace was made in May 2003. They will leave by"
                        + " January 2006. | 2004-03-09/2004-03-10",
            })
    void a_day_in_a_sentence_is_no_dateline(String text, String other) {
        assertThat(inferred(text)).isNotEqualTo(other);
    }
}
