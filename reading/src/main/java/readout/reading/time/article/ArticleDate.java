package readout.reading.time.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.knowledge.Knowledge;
import readout.model.event.Mention;
import readout.model.syntax.Document;
import readout.model.syntax.Sentence;
import readout.model.text.Article;
import readout.model.text.Published;
import readout.model.text.Reason;
import readout.model.time.Basis;
import readout.model.time.Edtf;
import readout.reading.time.calendar.Memory;
import readout.reading.time.grammar.TimeGrammar;
import readout.reading.time.value.SentenceTimes;
import readout.reading.time.value.Told;

/**
 * The stage that tells when an article came out that does not say so.
 *
 * <p>Grounds, strongest first: its address, the last change, dates with their year, offices and who held them, a dateline,
 * days of the week beside days of the month, dates without a year, holidays. The result is an interval from the first day that
 * all admit to the last; where they leave several stretches within it, the last reason names them. Without grounds
 * nothing is told.
 */
public final class ArticleDate {
    private static final int WIDE_YEARS = 4;

    private final TimeGrammar grammar;
    private final OfficeGrounds offices;

    public ArticleDate(TimeGrammar grammar, Knowledge knowledge) {
        this.grammar = grammar;
        this.offices = new OfficeGrounds(knowledge.offices());
    }

    /**
     * The date of the article: what the input says, if it says anything, else what can be inferred.
     *
     * @param document its sentences
     * @param mentions the people in it, resolved without knowing the date
     */
    public Published infer(Document document, List<Mention> mentions) {
        Article article = document.article();
        if (article.published().edtf().isPresent()) {
            return article.published();
        }
        List<Told> told = told(document);
        Inference inference = new Inference();
        AddressGrounds.address(article).ifPresent(inference::add);
        AddressGrounds.modified(article).ifPresent(inference::add);
        DateGrounds.bounds(told, article.text()).forEach(inference::add);
        offices.grounds(mentions, inference.windows()).forEach(inference::add);
        if (inference.isWide()) {
            DateGrounds.latest(told, article.text()).ifPresent(inference::add);
        }
        DatelineGrounds.grounds(told, inference.windows(), article.text()).forEach(inference::add);
        CalendarGrounds.grounds(told, inference.windows(), article.text()).forEach(inference::add);
        return inference.published();
    }

    private List<Told> told(Document document) {
        List<Told> told = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            if (!document.article().isBoilerplate(sentence.span())) {
                told.addAll(SentenceTimes.of(grammar, sentence, Optional.empty(), Memory.empty())
                        .told());
            }
        }
        return told;
    }

    /** Grounds taken together, each only if it agrees with those before. */
    private static final class Inference {
        private final List<Reason> reasons = new ArrayList<>();
        private Windows windows = Windows.ALL;

        Windows windows() {
            return windows;
        }

        void add(Ground ground) {
            Windows both = windows.and(ground.admits());
            if (!both.isEmpty() && !both.equals(windows)) {
                windows = both;
                reasons.add(ground.reason());
            }
        }

        boolean isWide() {
            Optional<LocalDate> first = windows.first();
            return first.isEmpty()
                    || windows.last()
                            .map(last -> last.isAfter(first.get().plusYears(WIDE_YEARS)))
                            .orElse(true);
        }

        Published published() {
            Optional<LocalDate> first = windows.first();
            Optional<LocalDate> last = windows.last();
            if (windows.ranges().size() > 1) {
                reasons.add(Reason.of("Possible are the days %s.".formatted(Wording.of(windows))));
            }
            Optional<Edtf> edtf = first.isPresent() && last.isPresent()
                    ? Optional.of(Edtf.between(first.get(), last.get()))
                    : first.map(day -> Edtf.since(Edtf.of(day))).or(() -> last.map(day -> Edtf.until(Edtf.of(day))));
            return new Published(edtf, Basis.INFERRED, reasons);
        }
    }
}
