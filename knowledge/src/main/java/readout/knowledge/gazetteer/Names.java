package readout.knowledge.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.knowledge.body.Bodies;
import readout.knowledge.body.Body;
import readout.knowledge.name.Fold;
import readout.knowledge.person.People;
import readout.knowledge.place.Location;
import readout.knowledge.place.Places;
import readout.knowledge.state.Metonym;
import readout.knowledge.state.Metonyms;
import readout.knowledge.state.State;
import readout.knowledge.state.States;
import readout.model.event.Place.Feature;

/** All names but those of people, by their folded words. */
final class Names {
    /** Towns below are found only by who asks for them by name: too many bear the names of people and things. */
    private static final long TOWN = 15_000;

    /** A city below that bears a person's name is rather the person. */
    private static final long CITY_NAMED_LIKE_A_PERSON = 150_000;

    private static final int SHORTEST_OTHER_NAME = 4;

    private final Map<String, List<Printed>> byKey = new HashMap<>(1 << 17);
    private final Map<String, Integer> longestByFirstWord = new HashMap<>(1 << 16);
    private final Blocked blocked;

    Names(States states, Metonyms metonyms, Bodies bodies, Places places, People people, Blocked blocked) {
        this.blocked = blocked;
        states.all().forEach(this::add);
        bodies.all().forEach(this::add);
        metonyms.all().forEach(this::add);
        for (Location place : places.all()) {
            if (place.feature() != Feature.COUNTRY && isFamiliar(place, people)) {
                add(place);
            }
        }
    }

    private static boolean isFamiliar(Location place, People people) {
        if (place.feature() != Feature.CITY || place.isCapital() || place.population() == 0) {
            return true;
        }
        return place.population() >= TOWN
                && (place.population() >= CITY_NAMED_LIKE_A_PERSON || !people.isName(place.name()));
    }

    private void add(State state) {
        put(state.name(), new Entity.StateName(state));
        state.names().forEach(name -> put(name, new Entity.StateName(state)));
        state.adjectives().forEach(word -> put(word, new Entity.Demonym(state, false)));
        state.people().forEach(word -> put(word, new Entity.Demonym(state, true)));
    }

    private void add(Body body) {
        put(body.name(), new Entity.BodyName(body));
        body.names().forEach(name -> put(name, new Entity.BodyName(body)));
    }

    private void add(Metonym metonym) {
        put(metonym.phrase(), new Entity.MetonymName(metonym));
    }

    private void add(Location place) {
        put(place.name(), new Entity.PlaceName(place));
        for (String name : place.names()) {
            if (name.length() >= SHORTEST_OTHER_NAME || place.feature() != Feature.CITY) {
                put(name, new Entity.PlaceName(place));
            }
        }
    }

    private void put(String name, Entity entity) {
        String key = Fold.key(name);
        if (key.startsWith("the ")) {
            key = key.substring(4);
        }
        if (key.isEmpty() || entity instanceof Entity.PlaceName && blocked.isNever(key)) {
            return;
        }
        put(key, Printed.of(name, entity));
        if (name.contains("'s ") || name.contains("’s ")) {
            put(Fold.key(name.replaceAll("['’]s ", " s ")), Printed.of(name, entity));
        }
    }

    private void put(String key, Printed printed) {
        List<Printed> bearers = byKey.computeIfAbsent(key, name -> new ArrayList<>(1));
        if (bearers.stream().noneMatch(other -> other.entity().equals(printed.entity()))) {
            bearers.add(printed);
        }
        int space = key.indexOf(' ');
        String first = space < 0 ? key : key.substring(0, space);
        int length = 1 + (int) key.chars().filter(c -> c == ' ').count();
        longestByFirstWord.merge(first, length, Math::max);
    }

    /** How many words the longest name has that begins with this one; 0 if none does. */
    int longest(String firstWord) {
        return longestByFirstWord.getOrDefault(firstWord, 0);
    }

    /** What bears the name that these words print. */
    List<Entity> find(List<ScanWord> words, boolean isShouted) {
        String key = words.size() == 1
                ? words.getFirst().folded()
                : String.join(" ", words.stream().map(ScanWord::folded).toList());
        List<Printed> bearers = byKey.get(key);
        if (bearers == null || !blocked.allows(key, words.getFirst().isFirst(), isShouted)) {
            return List.of();
        }
        return bearers.stream()
                .filter(printed -> printed.fits(words, isShouted))
                .map(Printed::entity)
                .toList();
    }
}
