package readout.reading.attribution;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import readout.knowledge.Knowledge;
import readout.knowledge.gazetteer.Entity;
import readout.knowledge.gazetteer.Hit;
import readout.model.event.Mention;
import readout.model.event.Party;
import readout.model.event.PartyKind;
import readout.model.event.Source;
import readout.model.syntax.Document;
import readout.model.syntax.Token;
import readout.model.text.Article;
import readout.model.text.Span;
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
    private final Knowledge knowledge;

    public Issuers(IssuerCues cues, Knowledge knowledge) {
        this.cues = cues;
        this.knowledge = knowledge;
    }

    /** The party whose voice the text is; empty for a press report. */
    public Optional<Party> issuer(Document document, List<Mention> mentions) {
        return source(document, mentions).map(Source::party);
    }

    /** The issuer as a source, with the words that tell it; its span is empty where they are not in the text. */
    public Optional<Source> source(Document document, List<Mention> mentions) {
        Article article = document.article();
        boolean official = article.publisher().filter(cues::isOfficial).isPresent();
        boolean paper = article.publisher().isPresent() && !official;
        for (IssuerPattern pattern : cues.patterns()) {
            boolean weak = pattern.where() == Where.TITLE || isByline(pattern);
            Optional<Source> found = paper && weak ? Optional.empty() : find(pattern, article, mentions);
            boolean joint = official && found.stream().anyMatch(source -> isJoint(pattern, source, mentions));
            if (found.isPresent() && !joint) {
                return found;
            }
        }
        return official ? article.publisher().map(this::publisher) : Optional.empty();
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

    private static boolean isByline(IssuerPattern pattern) {
        return pattern.id().contains("byline");
    }

    private Optional<Source> find(IssuerPattern pattern, Article article, List<Mention> mentions) {
        return switch (pattern.where()) {
            case TITLE -> article.title().flatMap(title -> inTitle(pattern, title, article));
            case OPENING ->
                lines(article.text()).stream()
                        .limit(OPENING_LINES)
                        .flatMap(line -> inText(pattern, line, article, mentions).stream())
                        .findFirst();
            case CLOSING ->
                lines(article.text()).reversed().stream()
                        .limit(OPENING_LINES)
                        .flatMap(line -> inText(pattern, line, article, mentions).stream())
                        .findFirst();
        };
    }

    private Optional<Source> inTitle(IssuerPattern pattern, String title, Article article) {
        Matcher matcher = pattern.pattern().matcher(title);
        return matcher.find()
                ? Optional.of(source(named(matcher.group(IssuerPattern.WHO), article), NO_WORDS, Optional.empty()))
                : Optional.empty();
    }

    private Optional<Source> inText(IssuerPattern pattern, Span line, Article article, List<Mention> mentions) {
        Matcher matcher = pattern.pattern().matcher(line.in(article));
        if (!matcher.find()) {
            return Optional.empty();
        }
        Span who = new Span(matcher.start(IssuerPattern.WHO), matcher.end(IssuerPattern.WHO)).shift(line.start());
        Party named = named(who.in(article), article);
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

    /** An organisation or a person before the states that they are of. */
    private static boolean isBody(Mention mention) {
        return mention.parties().getFirst().kind() != PartyKind.STATE;
    }

    private static Source source(Party party, Span words, Optional<String> cue) {
        return new Source(party, cue, Optional.empty(), Optional.empty(), words);
    }

    private Source publisher(String name) {
        return source(
                known(name).orElseGet(() -> party(name, PartyKind.OFFICE, code(name))), NO_WORDS, Optional.empty());
    }

    /** A party under these words: one that is known, else with the code of the office that publishes the text. */
    private Party named(String words, Article article) {
        Optional<String> office = article.publisher().filter(cues::isOfficial).flatMap(this::code);
        return known(words).orElseGet(() -> party(words, PartyKind.OFFICE, office.or(() -> code(words))));
    }

    /** The person or body that the words name, as the knowledge base spells it. */
    private Optional<Party> known(String words) {
        List<Entity> entities =
                scan(words).stream().flatMap(hit -> hit.entities().stream()).toList();
        Optional<Party> person = entities.stream()
                .filter(entity -> entity instanceof Entity.PersonName name && name.isExact())
                .findFirst()
                .map(entity -> ((Entity.PersonName) entity).person())
                .map(each -> party(
                        each.name(), PartyKind.PERSON, each.countries().stream().findFirst()));
        return person.or(() -> entities.stream()
                .filter(entity ->
                        entity instanceof Entity.BodyName name && name.body().isInternational())
                .findFirst()
                .map(entity -> ((Entity.BodyName) entity).body())
                .map(each -> party(each.name(), PartyKind.ORGANISATION, Optional.of(each.code()))));
    }

    /** The code of the first state, body or seat that the words name. */
    private Optional<String> code(String words) {
        return scan(words).stream()
                .map(hit -> hit.entities().getFirst())
                .flatMap(entity -> code(entity).stream())
                .findFirst();
    }

    private List<Hit> scan(String words) {
        return knowledge.gazetteer().scan(Words.of(words));
    }

    private static Party party(String name, PartyKind kind, Optional<String> code) {
        return new Party(
                Optional.of(name),
                code,
                Optional.empty(),
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                NO_WORDS);
    }

    private static Optional<String> code(Entity entity) {
        return switch (entity) {
            case Entity.StateName name -> Optional.of(name.state().code());
            case Entity.Demonym name -> Optional.of(name.state().code());
            case Entity.MetonymName name -> Optional.of(name.metonym().code());
            case Entity.BodyName name -> Optional.of(name.body().code());
            case Entity.PersonName name -> name.person().countries().stream().findFirst();
            case Entity.PlaceName name -> Optional.empty();
        };
    }

    /** The lines with something on them. */
    private static List<Span> lines(String text) {
        List<Span> lines = new java.util.ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (!text.substring(start, end).isBlank()) {
                lines.add(trimmed(text, start, end));
            }
            start = end + 1;
        }
        return lines;
    }

    private static Span trimmed(String text, int start, int end) {
        int first = start;
        int last = end;
        while (Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        while (Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return new Span(first, last);
    }

    /** Makes tokens of words that are not part of any text. */
    private static final class Words {
        static List<Token> of(String words) {
            List<Token> tokens = new java.util.ArrayList<>();
            Matcher matcher = java.util.regex.Pattern.compile("[\\p{L}\\p{N}.&-]+|['’]s?|\\S")
                    .matcher(words);
            while (matcher.find()) {
                tokens.add(new Token(
                        tokens.size(),
                        new Span(matcher.start(), matcher.end()),
                        matcher.group(),
                        matcher.group(),
                        "NNP"));
            }
            return tokens;
        }
    }
}
