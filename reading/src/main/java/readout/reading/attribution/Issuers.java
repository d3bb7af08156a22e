package readout.reading.attribution;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import readout.knowledge.Knowledge;
import readout.model.event.Mention;
import readout.model.event.Party;
import readout.model.event.PartyKind;
import readout.model.event.Source;
import readout.model.syntax.Document;
import readout.model.text.Article;
import readout.model.text.Span;
import readout.model.text.TextLines;
import readout.reading.attribution.IssuerPattern.Where;

/**
 * Tells whose an official text is: a readout, a statement, a joint declaration.
 *
 * <p>Grounds, best first: a line that says whom the text is attributable to or who released it; "We, the …"; the title
 * ("Statement by …"); a byline of an office; an official publisher. A press report has no issuer.
 */
public final class Issuers {
    private static final int OPENING_LINES = 4;
    private static final Span NO_WORDS = new Span(0, 0);

    private final IssuerCues cues;
    private final IssuerParties parties;

    public Issuers(IssuerCues cues, Knowledge knowledge) {
        this.cues = cues;
        this.parties = new IssuerParties(knowledge);
    }

    /** The party whose voice the text is; empty for a press report. */
    public Optional<Party> issuer(Document document, List<Mention> mentions) {
        return source(document, mentions).map(Source::party);
    }

    /** The issuer as a source, with the words that tell it; its span is empty where they are not in the text. */
    public Optional<Source> source(Document document, List<Mention> mentions) {
        Article article = document.article();
        boolean official = office(article).isPresent();
        boolean paper = article.publisher().isPresent() && !official;
        for (IssuerPattern pattern : cues.patterns()) {
            boolean misleads = paper && !pattern.holdsInPapers() || official && !pattern.holdsInOffices();
            Optional<Source> found = misleads ? Optional.empty() : find(pattern, article, mentions);
            boolean joint = official && found.stream().anyMatch(source -> isJoint(pattern, source, mentions));
            if (found.isPresent() && !joint) {
                return found;
            }
        }
        return official
                ? article.publisher()
                        .map(name -> source(parties.named(name, Optional.empty()), NO_WORDS, Optional.empty()))
                : Optional.empty();
    }

    /** Whether several parties speak that are no body of their own: the office that publishes them is then the issuer. */
    private static boolean isJoint(IssuerPattern pattern, Source found, List<Mention> mentions) {
        boolean body = found.party().kind() == PartyKind.ORGANISATION;
        long parties = mentions.stream()
                .filter(mention -> found.span().contains(mention.span()))
                .flatMap(mention -> mention.parties().stream().flatMap(party -> party.code().stream()))
                .distinct()
                .count();
        return pattern.where() == Where.OPENING && !body && parties > 1;
    }

    private Optional<Source> find(IssuerPattern pattern, Article article, List<Mention> mentions) {
        return switch (pattern.where()) {
            case TITLE -> article.title().flatMap(title -> inTitle(pattern, title, article));
            case OPENING ->
                TextLines.in(article.text()).stream()
                        .limit(OPENING_LINES)
                        .flatMap(line -> inText(pattern, line, article, mentions).stream())
                        .findFirst();
            case CLOSING ->
                TextLines.in(article.text()).reversed().stream()
                        .limit(OPENING_LINES)
                        .flatMap(line -> inText(pattern, line, article, mentions).stream())
                        .findFirst();
        };
    }

    private Optional<Source> inTitle(IssuerPattern pattern, String title, Article article) {
        Matcher matcher = pattern.pattern().matcher(title);
        return matcher.find()
                ? Optional.of(source(
                        parties.named(matcher.group(IssuerPattern.WHO), office(article)), NO_WORDS, Optional.empty()))
                : Optional.empty();
    }

    private Optional<Source> inText(IssuerPattern pattern, Span line, Article article, List<Mention> mentions) {
        Matcher matcher = pattern.pattern().matcher(line.in(article));
        if (!matcher.find()) {
            return Optional.empty();
        }
        Span who = new Span(matcher.start(IssuerPattern.WHO), matcher.end(IssuerPattern.WHO)).shift(line.start());
        Party named = parties.named(who.in(article), office(article));
        Party party = mentions.stream()
                .filter(mention -> !mention.isUnknown() && who.overlaps(mention.span()))
                .min(Comparator.comparing((Mention mention) -> !isBody(mention)).thenComparing(Mention::span))
                .map(mention -> mention.parties().getFirst().at(mention.span()))
                .filter(mentioned -> named.code().isEmpty() || mentioned.code().equals(named.code()))
                .orElseGet(() -> named.at(who));
        String cue = line.in(article)
                .substring(matcher.start(), matcher.start(IssuerPattern.WHO))
                .strip();
        return Optional.of(source(party, who, Optional.of(cue).filter(words -> !words.isEmpty())));
    }

    /** The name of the office that publishes the article; empty if a paper does. */
    private Optional<String> office(Article article) {
        return article.publisher().filter(cues::isOfficial);
    }

    /** An organisation or a person before the states that they are of. */
    private static boolean isBody(Mention mention) {
        return mention.parties().getFirst().kind() != PartyKind.STATE;
    }

    private static Source source(Party party, Span words, Optional<String> cue) {
        return new Source(party, cue, Optional.empty(), Optional.empty(), words);
    }
}
