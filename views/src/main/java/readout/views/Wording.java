package readout.views;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.threeten.extra.AmountFormats;
import readout.model.event.Event;
import readout.model.event.Party;
import readout.model.event.PartyKind;
import readout.model.event.Source;
import readout.model.text.Article;
import readout.model.text.Published;
import readout.model.time.Basis;
import readout.model.time.Edtf;

/** The parts of an event in words, the same in every view for people. */
public final class Wording {
    private static final String STDIN = "-";
    private static final String OPEN = "..";

    private Wording() {}

    /** "USA Joe Biden": code and name; the text's own words where neither is known. */
    public static String party(Article article, Party party) {
        String name = party.name()
                .orElseGet(() -> party.code().isPresent() ? "" : party.span().in(article));
        return party.code()
                .map(code -> name.isEmpty() || name.equals(code) ? unknownOr(code) : code + " " + name)
                .orElse(name);
    }

    private static String unknownOr(String code) {
        return code.equals(Party.UNKNOWN_CODE) ? "somebody unknown" : code;
    }

    /** "USA Joe Biden, RUS Vladimir Putin"; an em dash for none. */
    public static String parties(Article article, List<Party> parties) {
        return parties.isEmpty()
                ? "—"
                : parties.stream().map(party -> party(article, party)).collect(Collectors.joining(", "));
    }

    /** "A → B", or the sides of a mutual act. */
    public static String dyad(Article article, Event event) {
        String actors = parties(article, event.actors());
        return event.recipients().isEmpty() ? actors : actors + " → " + parties(article, event.recipients());
    }

    /** "CONSULT phone". */
    public static String kind(Event event) {
        return event.type().name() + event.mode().map(mode -> " " + mode).orElse("");
    }

    /** The time, with its duration: "2021-12-30T15:35-05:00, 50 minutes"; empty if none is known. */
    public static String when(Event event) {
        return event.when().edtf().map(Wording::time).orElse("")
                + event.when()
                        .duration()
                        .map(length -> ", "
                                + AmountFormats.wordBased(length.getPeriod(), length.getDuration(), Locale.ENGLISH))
                        .orElse("");
    }

    /** A time in words: "2013-04-19 to 2013-04-26", "on or before 2021-12-30", "2013-06 or 2014-06". */
    public static String time(Edtf edtf) {
        return edtf.values().stream().map(Wording::stretch).collect(Collectors.joining(" or "));
    }

    private static String stretch(Edtf edtf) {
        String text = edtf.toString();
        int slash = text.indexOf('/');
        if (slash < 0) {
            return text;
        }
        String from = text.substring(0, slash);
        String until = text.substring(slash + 1);
        return from.equals(OPEN)
                ? "on or before " + until
                : until.equals(OPEN) ? "since " + from : from + " to " + until;
    }

    /** "White House, quoting …", outermost first; empty if the text speaks in its own voice. */
    public static String sources(Event event) {
        return event.accordingTo().stream().map(Wording::source).collect(Collectors.joining(", quoting "));
    }

    /** "foreign ministry (NGA)": the name, and for whom it speaks where the name does not say so. */
    public static String source(Source source) {
        Party party = source.party();
        boolean plain = party.kind() == PartyKind.STATE || party.name().equals(party.code());
        return party.name()
                .map(name -> party.code()
                        .filter(code -> !plain && !code.equals(Party.UNKNOWN_CODE))
                        .map(code -> name + " (" + code + ")")
                        .orElse(name))
                .or(party::code)
                .orElse("somebody unnamed");
    }

    /** "published 2021-12-30", "published between … (inferred)". */
    public static String published(Published published) {
        Optional<String> date = published.edtf().map(Wording::time);
        return date.map(text -> "published " + text + (published.basis() == Basis.STATED ? "" : " (inferred)"))
                .orElse("date of publication unknown");
    }

    /** The title, else where it came from; empty for standard input. */
    public static Optional<String> heading(Article article) {
        return article.title().or(() -> Optional.of(article.source()).filter(source -> !source.equals(STDIN)));
    }
}
