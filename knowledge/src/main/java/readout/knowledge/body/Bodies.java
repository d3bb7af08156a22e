package readout.knowledge.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import readout.knowledge.index.Index;
import readout.knowledge.index.Section;
import readout.knowledge.name.Fold;
import readout.knowledge.state.State;

/** Bodies by id and name. Look-ups by name ignore case (acronyms do not), diacritics and a leading "the". */
public final class Bodies {
    private final List<Body> all;
    private final Map<String, Body> byId = new HashMap<>();
    private final Map<String, List<Body>> byName = new HashMap<>();

    private Bodies(List<Body> all) {
        this.all = List.copyOf(all);
        all.forEach(body -> byId.put(body.id(), body));
        for (Body body : all) {
            put(body.name(), body);
            body.names().forEach(name -> put(name, body));
        }
    }

    /** The look-up over these bodies. */
    public static Bodies of(List<Body> bodies) {
        return new Bodies(bodies);
    }

    /** The bodies of the index. */
    public static Bodies of(Index index) {
        return new Bodies(index.records(Section.BODIES).all(BodyCodec::read));
    }

    private void put(String name, Body body) {
        List<Body> bodies = byName.computeIfAbsent(key(name), key -> new ArrayList<>(1));
        if (!bodies.contains(body)) {
            bodies.add(body);
        }
    }

    /** Acronyms keep their capitals: "IS" is a group and "is" is not. */
    private static String key(String name) {
        String key = Fold.key(name);
        String bare = key.startsWith("the ") ? key.substring(4) : key;
        return isAcronym(name) ? bare.toUpperCase(Locale.ROOT) : bare;
    }

    private static boolean isAcronym(String name) {
        return name.length() > 1
                && name.chars().noneMatch(Character::isLowerCase)
                && name.chars().filter(Character::isLetter).count() > 1;
    }

    /** All bodies, in the file's order. */
    public List<Body> all() {
        return all;
    }

    /** The body of an id ("NATO", "HAMAS"). */
    public Optional<Body> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Bodies of that name, other name or acronym. */
    public List<Body> named(String name) {
        return List.copyOf(byName.getOrDefault(key(name), List.of()));
    }

    /**
     * An organ of a state that no file lists: its foreign ministry, its army, its police.
     *
     * @param organ as the text calls it, without the state ("foreign ministry")
     * @param sector PLOVER's sector, from the codebook's agents
     */
    public Body organ(State state, String organ, String sector) {
        String adjective =
                state.adjectives().isEmpty() ? state.name() : state.adjectives().getFirst();
        return new Body(
                state.code() + " " + Fold.key(organ),
                state.code(),
                adjective + " " + organ,
                kindOf(sector),
                sector,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static Body.Kind kindOf(String sector) {
        return switch (sector) {
            case "MIL" -> Body.Kind.ARMED_FORCES;
            case "LEG" -> Body.Kind.PARLIAMENT;
            case "JUD" -> Body.Kind.COURT;
            case "PTY", "OPP" -> Body.Kind.PARTY;
            case "REB" -> Body.Kind.ARMED_GROUP;
            case "MED" -> Body.Kind.MEDIA;
            case "BUS" -> Body.Kind.COMPANY;
            case "NGO" -> Body.Kind.NGO;
            case "SPY", "COP" -> Body.Kind.AGENCY;
            default -> Body.Kind.MINISTRY;
        };
    }
}
