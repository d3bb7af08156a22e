package readout.reading.actor.reference;

import java.util.List;
import java.util.Optional;
import readout.knowledge.Knowledge;
import readout.knowledge.body.Body;
import readout.knowledge.gazetteer.Entity;
import readout.knowledge.gazetteer.Hit;
import readout.knowledge.gazetteer.NameTokens;
import readout.knowledge.state.Metonym;
import readout.model.syntax.Token;
import readout.model.text.Article;
import readout.reading.actor.words.ActorWords;

/** The office that published an article, as far as the publisher's name tells; a paper is none. */
public final class PublishingOffice {
    private final String publisher;
    private final Knowledge knowledge;

    private PublishingOffice(String publisher, Knowledge knowledge) {
        this.publisher = publisher;
        this.knowledge = knowledge;
    }

    /** The office behind an article; an article without a publisher has none. */
    public static PublishingOffice of(Article article, Knowledge knowledge) {
        return new PublishingOffice(article.publisher().orElse(""), knowledge);
    }

    private List<Hit> named() {
        return knowledge.gazetteer().scan(NameTokens.of(publisher));
    }

    /** The holder of the office whose palace or ministry published the article: "The White House". */
    public Optional<Metonym> seat() {
        return named().stream()
                .flatMap(hit -> hit.entities().stream())
                .filter(Entity.MetonymName.class::isInstance)
                .map(entity -> ((Entity.MetonymName) entity).metonym())
                .filter(metonym -> isOffice(metonym) && metonym.officeClass().isPresent())
                .findFirst();
    }

    /** The state whose office published the article: by a palace or ministry in the publisher's name, or a state and an office. */
    public Optional<String> state(ActorWords words) {
        Optional<String> state = Optional.empty();
        for (Hit hit : named()) {
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
        return hasOffice(NameTokens.of(publisher), words) ? state : Optional.empty();
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
}
