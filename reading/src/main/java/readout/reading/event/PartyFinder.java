package readout.reading.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.model.event.Mention;
import readout.model.event.Party;
import readout.model.event.PartyKind;
import readout.model.event.Place;
import readout.model.syntax.Name;
import readout.reading.actor.MentionIndex;
import readout.reading.codebook.Slot;
import readout.reading.frame.Frame;
import readout.reading.grammar.Grammar;

/** The parties that stand in a frame's slots. */
final class PartyFinder {
    private final Grammar grammar;
    private final MentionIndex mentions;
    private final List<Place> places;

    /**
     * A finder for one sentence.
     *
     * @param places the places of the article, whose states stand for them where somebody is acted upon
     */
    PartyFinder(Grammar grammar, MentionIndex mentions, List<Place> places) {
        this.grammar = grammar;
        this.mentions = mentions;
        this.places = places.stream()
                .filter(place -> grammar.sentence().span().contains(place.span()))
                .toList();
    }

    /** The mention whose head is the token. */
    Optional<Mention> mention(int token) {
        return mentions.headedAt(grammar.sentence().index(), token);
    }

    /** Whether the token heads a mention of somebody who can act, known or not. */
    boolean isParty(int token) {
        return mention(token).isPresent() || grammar.isReciprocal(token);
    }

    /** Whether the token is in a name of a place. */
    boolean isPlace(int token) {
        return grammar.sentence().names().stream()
                .anyMatch(name -> name.kind() == Name.Kind.LOCATION && name.first() <= token && token <= name.last());
    }

    /** The token and those coordinated with it. */
    List<Integer> coordinated(int token) {
        List<Integer> all = new ArrayList<>(2);
        all.add(token);
        all.addAll(grammar.graph().children(token, "conj"));
        return all;
    }

    /**
     * The parties in the first of the slots that holds any.
     *
     * @param wide whether a party that a noun only belongs to will do ("a village in Syria")
     */
    Optional<Filled> first(Frame frame, List<Slot> slots, boolean wide) {
        for (Slot slot : slots) {
            List<Party> parties = in(frame, slot, wide);
            if (!parties.isEmpty()) {
                return Optional.of(new Filled(slot, parties));
            }
        }
        return Optional.empty();
    }

    /** All parties in a slot, coordinated ones each. */
    List<Party> in(Frame frame, Slot slot, boolean wide) {
        Map<String, Party> found = new LinkedHashMap<>();
        boolean adjectival = slot.equals(Slot.MODIFIER);
        for (int token : frame.at(slot)) {
            if (token == frame.trigger()) {
                continue;
            }
            for (int each : adjectival ? List.of(token) : coordinated(token)) {
                for (Party party : parties(each, wide && !adjectival)) {
                    found.putIfAbsent(
                            party.code().orElse("") + "/" + party.name().orElse(""), party);
                }
            }
        }
        return List.copyOf(found.values());
    }

    private List<Party> parties(int token, boolean wide) {
        Optional<Mention> mention = mention(token);
        if (mention.isPresent() && !mention.get().isUnknown()) {
            return mention.get().parties();
        }
        for (int owner : owners(token, wide)) {
            List<Party> parties = mention(owner).map(Mention::parties).orElse(List.of());
            if (!parties.isEmpty()) {
                return parties;
            }
        }
        return wide ? stateOf(token) : List.of();
    }

    /** The state of the place that the token names: "fired at <i>Israel</i>", "exercises around <i>Taiwan</i>". */
    private List<Party> stateOf(int token) {
        for (Place place : places) {
            if (place.span().contains(grammar.token(token).span())
                    && place.country().isPresent()) {
                return List.of(Party.of(place.name(), place.country().get(), PartyKind.STATE, place.span()));
            }
        }
        return List.of();
    }

    /** The tokens of mentions that a noun belongs to: "the <i>Russian</i> economy", "the territory of <i>Ukraine</i>". */
    private List<Integer> owners(int token, boolean wide) {
        List<Integer> owners = new ArrayList<>(2);
        for (int child : grammar.graph().children(token, "nmod:poss", "amod", "compound")) {
            if (mention(child).isPresent()) {
                owners.add(child);
            }
        }
        if (wide && owners.isEmpty()) {
            for (int child : grammar.graph().children(token, "nmod")) {
                if (mention(child).isPresent()) {
                    owners.add(child);
                } else {
                    owners.addAll(owners(child, false));
                }
            }
        }
        return owners;
    }

    /**
     * The parties found in a slot.
     *
     * @param slot the slot
     * @param parties at least one
     */
    record Filled(Slot slot, List<Party> parties) {}
}
