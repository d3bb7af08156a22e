package readout.reading.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.knowledge.Knowledge;
import readout.knowledge.gazetteer.Entity;
import readout.knowledge.gazetteer.Hit;
import readout.knowledge.place.Location;
import readout.knowledge.state.State;
import readout.model.event.Mention;
import readout.model.event.Party;
import readout.model.event.PartyKind;
import readout.model.event.Place;
import readout.model.syntax.Name;
import readout.model.syntax.Sentence;
import readout.model.syntax.Token;
import readout.model.text.Span;

/** Finds the names of places in a sentence, and leaves out those that are people's, organisations' or governments'. */
final class Toponyms {
    private static final long BIG = 300_000;

    private final Knowledge knowledge;
    private final PlaceWords words;

    Toponyms(Knowledge knowledge, PlaceWords words) {
        this.knowledge = knowledge;
        this.words = words;
    }

    /** The names of places, in order. */
    List<Toponym> of(Sentence sentence, List<Mention> mentions) {
        List<Toponym> found = new ArrayList<>();
        List<Hit> hits = knowledge.gazetteer().scan(sentence.tokens());
        for (Hit hit : hits) {
            Optional<State> state = hit.entities().stream()
                    .filter(Entity.StateName.class::isInstance)
                    .map(entity -> ((Entity.StateName) entity).state())
                    .findFirst();
            List<Location> locations = locations(hit);
            Toponym toponym = new Toponym(sentence, hit.first(), hit.last(), state, locations);
            if (!toponym.isUnknown() && isName(sentence, hit) && isSupported(toponym) && isPlace(toponym, mentions)) {
                found.add(toponym);
            }
        }
        for (Name name : sentence.names()) {
            Toponym toponym = new Toponym(sentence, name.first(), name.last(), Optional.empty(), List.of());
            boolean isNew = hits.stream().noneMatch(hit -> hit.first() <= name.last() && name.first() <= hit.last());
            if (name.kind() == Name.Kind.LOCATION && isNew && isPlace(toponym, mentions)) {
                found.add(looked(toponym));
            }
        }
        found.sort((one, other) -> one.span().compareTo(other.span()));
        return found;
    }

    private List<Location> locations(Hit hit) {
        List<Location> locations = new ArrayList<>();
        for (Entity entity : hit.entities()) {
            switch (entity) {
                case Entity.PlaceName name -> locations.add(name.location());
                case Entity.MetonymName name
                when name.metonym().isPlace() && locations.isEmpty() ->
                    locations.addAll(knowledge.places().named(name.metonym().phrase()));
                case Entity.MetonymName name -> {}
                case Entity.StateName name -> {}
                case Entity.Demonym demonym -> {}
                case Entity.BodyName body -> {}
                case Entity.PersonName person -> {}
            }
        }
        return locations.stream().distinct().toList();
    }

    private Toponym looked(Toponym toponym) {
        String text = toponym.text();
        return new Toponym(
                toponym.sentence(),
                toponym.first(),
                toponym.last(),
                Optional.empty(),
                knowledge.places().named(text));
    }

    private boolean isPlace(Toponym toponym, List<Mention> mentions) {
        return !isInLongerName(toponym)
                && mentions.stream().noneMatch(mention -> isSomebody(mention, toponym))
                && !isAdjectival(toponym);
    }

    /** Whether the name is inside that of an organisation or a person. */
    private static boolean isInLongerName(Toponym toponym) {
        return toponym.sentence().names().stream()
                .filter(name -> name.kind() != Name.Kind.LOCATION)
                .anyMatch(name -> name.first() <= toponym.first()
                        && toponym.last() <= name.last()
                        && name.last() - name.first() > toponym.last() - toponym.first());
    }

    /** Whether a mention of just these words is a person, an organisation or a government under a capital's name. */
    private static boolean isSomebody(Mention mention, Toponym toponym) {
        Span span = toponym.span();
        boolean isMetonym =
                mention.form() == Mention.Form.METONYM && mention.span().contains(span);
        boolean isNoun = (mention.form() == Mention.Form.NOMINAL || mention.form() == Mention.Form.OFFICE)
                && mention.head() >= toponym.first()
                && mention.head() <= toponym.last();
        boolean isInName = mention.form() == Mention.Form.NAME
                && mention.span().contains(span)
                && mention.parties().stream().anyMatch(Toponyms::isNamedOtherwise)
                && isNamed(mention, toponym);
        return isMetonym || isNoun || isInName;
    }

    private static boolean isNamedOtherwise(Party party) {
        return party.kind() == PartyKind.PERSON || party.kind() == PartyKind.ORGANISATION;
    }

    /** Whether the place's words are part of the name itself, not of a title before it ("President of Chad …"). */
    private static boolean isNamed(Mention mention, Toponym toponym) {
        return mention.head() >= toponym.first() && mention.head() <= toponym.last()
                || mention.span().equals(toponym.span());
    }

    /** Whether the words are a name of a place before that of a body or person, and no verb, sum or adjective. */
    private static boolean isName(Sentence sentence, Hit hit) {
        Token first = sentence.token(hit.first());
        boolean isProper = first.text().codePoints().anyMatch(Character::isUpperCase)
                && first.text().codePoints().noneMatch(each -> Character.getType(each) == Character.CURRENCY_SYMBOL);
        Entity likeliest = hit.entities().getFirst();
        boolean isOther = likeliest instanceof Entity.BodyName || likeliest instanceof Entity.PersonName;
        boolean isDemonym = hit.entities().stream().anyMatch(Entity.Demonym.class::isInstance);
        return isProper
                && !isOther
                && !first.isVerb()
                && !(isDemonym && isBefore(sentence, hit.last(), "NN"))
                && !isBefore(sentence, hit.last(), "JJ");
    }

    /** Whether a word with that tag follows, for an adjective one with a capital: "West" in "West African". */
    private static boolean isBefore(Sentence sentence, int last, String tag) {
        if (last + 1 >= sentence.size() || !sentence.token(last + 1).tag().startsWith(tag)) {
            return false;
        }
        return tag.equals("NN")
                || Character.isUpperCase(sentence.token(last + 1).text().codePointAt(0));
    }

    /** Whether more than the name speaks for a place: it is big, marked as one, or stands after a preposition. */
    private boolean isSupported(Toponym toponym) {
        boolean isKnown = toponym.state().isPresent()
                || toponym.first() < toponym.last()
                || toponym.locations().stream()
                        .anyMatch(each ->
                                each.feature() != Place.Feature.CITY || each.isCapital() || each.population() >= BIG);
        boolean isMarked = toponym.sentence().names().stream()
                .anyMatch(name -> name.kind() == Name.Kind.LOCATION
                        && name.first() <= toponym.last()
                        && toponym.first() <= name.last());
        boolean isAfterPreposition = toponym.first() > 0
                && words.isIn(PlaceWords.Cue.AT, toponym.sentence().token(toponym.first() - 1));
        return isKnown || isMarked || isAfterPreposition;
    }

    /** Whether a state's name only describes what follows: "US troops". */
    private boolean isAdjectival(Toponym toponym) {
        boolean isShort = toponym.state()
                .filter(state -> state.adjectives().contains(toponym.text()))
                .isPresent();
        int next = toponym.last() + 1;
        Sentence sentence = toponym.sentence();
        return isShort
                && next < sentence.size()
                && (sentence.token(next).isNoun() || sentence.token(next).tag().startsWith("JJ"))
                && words.kind(sentence.token(next)).isEmpty();
    }
}
