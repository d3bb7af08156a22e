package readout.knowledge.gazetteer;

import java.util.ArrayList;
import java.util.List;
import readout.knowledge.body.Bodies;
import readout.knowledge.index.Cursor;
import readout.knowledge.index.Index;
import readout.knowledge.index.KeyTable;
import readout.knowledge.index.Section;
import readout.knowledge.place.Places;
import readout.knowledge.state.Metonyms;
import readout.knowledge.state.States;

/** All names but those of people, by their folded words. */
final class Names {
    private static final List<Rule> RULES = List.of(Rule.values());

    private final KeyTable names;
    private final KeyTable firstWords;
    private final States states;
    private final Metonyms metonyms;
    private final Bodies bodies;
    private final Places places;

    Names(Index index, States states, Metonyms metonyms, Bodies bodies, Places places) {
        names = index.keys(Section.NAMES);
        firstWords = index.keys(Section.FIRST_WORDS);
        this.states = states;
        this.metonyms = metonyms;
        this.bodies = bodies;
        this.places = places;
    }

    /** How many words the longest name has that begins with this one; 0 if none does. */
    int longest(String firstWord) {
        return firstWords.find(firstWord).number();
    }

    /** What bears the name that these words print. */
    List<Entity> find(List<ScanWord> words, boolean isShouted) {
        Cursor from = names.find(key(words));
        int count = from.number();
        if (count == 0 || !from.choice(RULES).allows(words.getFirst().isFirst(), isShouted)) {
            return List.of();
        }
        List<Entity> entities = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Printed printed = Printed.read(from);
            if (printed.fits(words, isShouted)) {
                entities.add(entity(printed));
            }
        }
        return entities;
    }

    private static String key(List<ScanWord> words) {
        if (words.size() == 1) {
            return words.getFirst().folded();
        }
        StringBuilder key = new StringBuilder();
        for (ScanWord word : words) {
            key.append(key.isEmpty() ? "" : " ").append(word.folded());
        }
        return key.toString();
    }

    private Entity entity(Printed printed) {
        int number = printed.number();
        return switch (printed.kind()) {
            case STATE -> new Entity.StateName(states.all().get(number));
            case ADJECTIVE -> new Entity.Demonym(states.all().get(number), false);
            case PEOPLE -> new Entity.Demonym(states.all().get(number), true);
            case BODY -> new Entity.BodyName(bodies.all().get(number));
            case METONYM -> new Entity.MetonymName(metonyms.all().get(number));
            case PLACE -> new Entity.PlaceName(places.place(number));
        };
    }
}
