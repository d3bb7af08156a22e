package readout.reading.actor.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import readout.knowledge.Knowledge;
import readout.knowledge.body.Body;
import readout.knowledge.gazetteer.Entity;
import readout.knowledge.gazetteer.Hit;
import readout.knowledge.state.Metonym;
import readout.model.syntax.Document;
import readout.model.syntax.Sentence;
import readout.model.syntax.Token;
import readout.model.text.Article;
import readout.model.text.Span;
import readout.reading.actor.context.Affiliations;
import readout.reading.actor.context.Context;
import readout.reading.actor.context.Reference;
import readout.reading.actor.words.ActorWords;
import readout.reading.actor.words.WordList;

/** Whose words an official text is. */
public final class Issuers {
    private static final int OPENING = 4;
    private static final String NAME_TAG = "NNP";

    private final Context context;

    public Issuers(Context context) {
        this.context = context;
    }

    /** The person that the text's opening lines name as the one who speaks, or signs without a verb. */
    public Optional<Reference> of(Document document) {
        Optional<Reference> attributed = opening(document).stream()
                .filter(this::isAttribution)
                .flatMap(sentence -> attributed(sentence).stream())
                .findFirst();
        if (attributed.isPresent() || context.focus().home().isEmpty()) {
            return attributed;
        }
        return opening(document).stream()
                .filter(sentence -> sentence.tokens().stream().noneMatch(Token::isVerb))
                .flatMap(sentence -> lastPerson(sentence).stream())
                .findFirst();
    }

    private static List<Sentence> opening(Document document) {
        return document.sentences()
                .subList(0, Math.min(OPENING, document.sentences().size()));
    }

    private boolean isAttribution(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> context.words().isIn(WordList.ATTRIBUTABLE, token));
    }

    private Optional<Reference> attributed(Sentence sentence) {
        int mark = sentence.tokens().stream()
                .filter(token -> context.words().isIn(WordList.ATTRIBUTABLE, token))
                .findFirst()
                .orElseThrow()
                .index();
        return context.discourse().of(sentence.index()).stream()
                .filter(reference -> reference.isPerson() && reference.first() > mark)
                .findFirst();
    }

    private Optional<Reference> lastPerson(Sentence sentence) {
        return context.discourse().of(sentence.index()).stream()
                .filter(Reference::isPerson)
                .reduce((left, right) -> right);
    }

    /** The holder of the office whose palace or ministry published the article: "The White House". */
    public static Optional<Metonym> seat(Article article, Knowledge knowledge) {
        return knowledge
                .gazetteer()
                .scan(article.publisher().map(Issuers::tokens).orElse(List.of()))
                .stream()
                .flatMap(hit -> hit.entities().stream())
                .filter(Entity.MetonymName.class::isInstance)
                .map(entity -> ((Entity.MetonymName) entity).metonym())
                .filter(metonym -> isOffice(metonym) && metonym.officeClass().isPresent())
                .findFirst();
    }

    /** The state whose office published the article: by a palace or ministry in the publisher's name, or a state and an office. */
    public static Optional<String> home(
            Article article, Knowledge knowledge, ActorWords words, Affiliations affiliations) {
        List<Token> tokens = article.publisher().map(Issuers::tokens).orElse(List.of());
        Optional<String> state = Optional.empty();
        for (Hit hit : knowledge.gazetteer().scan(tokens)) {
            for (Entity entity : hit.entities()) {
                switch (entity) {
                    case Entity.MetonymName name
                    when isOffice(name.metonym()) -> {
                        return Optional.of(name.metonym().code());
                    }
                    case Entity.BodyName name
                    when isOffice(name.body()) -> {
                        return Optional.of(name.body().code());
                    }
                    case Entity.StateName name ->
                        state = state.or(() -> Optional.of(name.state().code()));
                    case Entity.Demonym demonym ->
                        state = state.or(() -> Optional.of(demonym.state().code()));
                    default -> {}
                }
            }
        }
        return hasOffice(tokens, words) ? state : Optional.empty();
    }

    private static boolean isOffice(Metonym metonym) {
        return switch (metonym.kind()) {
            case SEAT, MINISTRY, PARLIAMENT -> true;
            case CAPITAL, CITY, AGENCY, BLOC, ORGANISATION -> false;
        };
    }

    private static boolean isOffice(Body body) {
        return switch (body.kind()) {
            case MINISTRY, PARLIAMENT, ARMED_FORCES, AGENCY -> true;
            case INTERNATIONAL, COURT, NGO, ARMED_GROUP, PARTY, COMPANY, MEDIA, BLOC -> false;
        };
    }

    private static boolean hasOffice(List<Token> tokens, ActorWords words) {
        for (int i = 0; i < tokens.size(); i++) {
            if (words.nouns()
                    .longestAt(tokens, i)
                    .filter(found -> found.meanings().getFirst().officeClass().isPresent())
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        int from = 0;
        for (String word : text.split("[\\s()]+")) {
            if (!word.isEmpty()) {
                int start = text.indexOf(word, from);
                Span span = new Span(start, start + word.length());
                tokens.add(new Token(tokens.size(), span, word, word.toLowerCase(Locale.ROOT), NAME_TAG));
                from = start + word.length();
            }
        }
        return tokens;
    }
}
