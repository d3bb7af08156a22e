package readout.reading.attribution;

import java.util.List;
import java.util.Optional;
import readout.knowledge.Knowledge;
import readout.knowledge.gazetteer.Entity;
import readout.knowledge.gazetteer.Hit;
import readout.knowledge.gazetteer.NameTokens;
import readout.model.event.Party;
import readout.model.event.PartyKind;
import readout.model.text.Span;

/** Makes parties of the words that name an issuer. */
final class IssuerParties {
    private static final Span NO_WORDS = new Span(0, 0);

    private final Knowledge knowledge;

    IssuerParties(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * A party under these words: one that is known, else an office of the state that publishes the text.
     *
     * @param words the issuer's words, as printed
     * @param office the name of the office that publishes the text; where it is empty the words alone tell the state
     */
    Party named(String words, Optional<String> office) {
        return known(words)
                .orElseGet(() -> party(
                        words, PartyKind.OFFICE, office.flatMap(this::code).or(() -> code(words))));
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
        return knowledge.gazetteer().scan(NameTokens.of(words));
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
}
