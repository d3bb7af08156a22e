package readout.knowledge.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import readout.knowledge.body.Body;
import readout.knowledge.build.places.Ranked;
import readout.knowledge.gazetteer.NameKind;
import readout.knowledge.gazetteer.Printed;
import readout.knowledge.gazetteer.Rule;
import readout.knowledge.index.IndexWriter;
import readout.knowledge.index.Section;
import readout.knowledge.name.Fold;
import readout.knowledge.person.Person;
import readout.knowledge.place.Location;
import readout.knowledge.state.Metonym;
import readout.knowledge.state.State;

/** Collects all names but those of people by their folded words, and writes them into the index. */
final class GazetteerKeys {
    /** Towns below are found only by who asks for them by name: too many bear the names of people and things. */
    private static final long TOWN = 15_000;

    /** A city below that bears a person's name is rather the person. */
    private static final long CITY_NAMED_LIKE_A_PERSON = 150_000;

    /** A region less known than this that bears a person's name is rather the person. */
    private static final long REGION_NAMED_LIKE_A_PERSON = 250_000;

    private static final int SHORTEST_OTHER_NAME = 4;

    private final Blocked blocked;
    private final SortedMap<String, List<Printed>> byKey = new TreeMap<>();
    private final SortedMap<String, Integer> longest = new TreeMap<>();
    private final Set<String> personal = new HashSet<>();

    GazetteerKeys(Blocked blocked) {
        this.blocked = blocked;
    }

    /** Notes the names of people, so that small places of the same name are left out. */
    void avoid(Set<String> givenNames, List<Person> persons) {
        personal.addAll(givenNames);
        persons.forEach(person -> personal.add(person.words().surnameWord().folded()));
    }

    void addState(State state, int number) {
        put(state.name(), NameKind.STATE, number);
        state.names().forEach(name -> put(name, NameKind.STATE, number));
        state.adjectives().forEach(word -> put(word, NameKind.ADJECTIVE, number));
        state.people().forEach(word -> put(word, NameKind.PEOPLE, number));
    }

    void addBody(Body body, int number) {
        put(body.name(), NameKind.BODY, number);
        body.names().forEach(name -> put(name, NameKind.BODY, number));
    }

    void addMetonym(Metonym metonym, int number) {
        put(metonym.phrase(), NameKind.METONYM, number);
    }

    /** Notes the English names of a place; those of all places come before {@link #addOtherNames}. */
    void addPlace(Ranked ranked, int number) {
        if (isFamiliar(ranked)) {
            put(ranked.place().name(), NameKind.PLACE, number);
            ranked.english().forEach(name -> put(name, NameKind.PLACE, number));
        }
    }

    /** Notes the names that a place has in other languages. */
    void addOtherNames(Ranked ranked, int number) {
        if (isFamiliar(ranked)) {
            ranked.place().names().stream()
                    .filter(name -> name.length() >= SHORTEST_OTHER_NAME && !isBorneByAnother(name))
                    .forEach(name -> put(name, NameKind.PLACE, number));
        }
    }

    private boolean isFamiliar(Ranked ranked) {
        Location place = ranked.place();
        return switch (place.feature()) {
            case COUNTRY -> false;
            case CITY -> place.isCapital() || place.population() == 0 || isFamiliarCity(place);
            case REGION -> ranked.weight() >= REGION_NAMED_LIKE_A_PERSON || !isPersonal(place);
            case SITE, WATER, BORDER, AREA -> true;
        };
    }

    private boolean isFamiliarCity(Location city) {
        return city.population() >= TOWN && (city.population() >= CITY_NAMED_LIKE_A_PERSON || !isPersonal(city));
    }

    private boolean isPersonal(Location place) {
        return personal.contains(Fold.key(place.name()));
    }

    /** A name in another language counts only where nothing bears it in English: Hamas is a group, and Hamm a town. */
    private boolean isBorneByAnother(String name) {
        String key = Fold.key(name);
        return byKey.containsKey(key) || personal.contains(key);
    }

    private void put(String name, NameKind kind, int number) {
        String folded = Fold.key(name);
        String key = folded.startsWith("the ") ? folded.substring(4) : folded;
        if (key.isEmpty() || kind == NameKind.PLACE && blocked.of(key) == Rule.NEVER) {
            return;
        }
        put(key, new Printed(kind, number, name));
        if (name.contains("'s ") || name.contains("’s ")) {
            put(Fold.key(name.replaceAll("['’]s ", " s ")), new Printed(kind, number, name));
        }
    }

    private void put(String key, Printed printed) {
        List<Printed> bearers = byKey.computeIfAbsent(key, name -> new ArrayList<>(1));
        if (bearers.stream().noneMatch(other -> other.kind() == printed.kind() && other.number() == printed.number())) {
            bearers.add(printed);
        }
        int space = key.indexOf(' ');
        String first = space < 0 ? key : key.substring(0, space);
        int length = 1 + (int) key.chars().filter(c -> c == ' ').count();
        longest.merge(first, length, Math::max);
    }

    void write(IndexWriter index) {
        SortedMap<String, Named> named = new TreeMap<>();
        byKey.forEach((key, bearers) -> named.put(key, new Named(blocked.of(key), bearers)));
        index.keys(Section.NAMES, named, (to, name) -> {
            to.number(name.bearers.size()).choice(name.rule);
            name.bearers.forEach(printed -> printed.write(to));
        });
        index.keys(Section.FIRST_WORDS, longest, (to, length) -> to.number(length));
    }

    private record Named(Rule rule, List<Printed> bearers) {}
}
