package readout.reading.actor.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import readout.knowledge.gazetteer.Entity;
import readout.knowledge.gazetteer.Gazetteer;
import readout.knowledge.gazetteer.Hit;
import readout.model.syntax.Name;
import readout.model.syntax.Sentence;
import readout.model.syntax.Token;
import readout.reading.actor.words.ActorWords;

/**
 * The units of a sentence: the longest stretches win, and of two as long a known name before a noun before a marked name.
 * What lies inside a longer unit is kept apart, for a name such as "Royal Danish Navy" tells its state and its sector.
 */
public final class Units {
    private static final Comparator<Unit> PRECEDENCE = Comparator.comparingInt(Units::rank)
            .thenComparing(Comparator.comparingInt(Unit::length).reversed())
            .thenComparingInt(unit -> order(unit.meaning()))
            .thenComparingInt(Unit::first);

    private final List<Unit> chosen;
    private final List<Unit> all;

    private Units(List<Unit> chosen, List<Unit> all) {
        this.chosen = List.copyOf(chosen);
        this.all = List.copyOf(all);
    }

    /** The units of a sentence. */
    public static Units of(Sentence sentence, Gazetteer gazetteer, ActorWords words) {
        List<Unit> all = new ArrayList<>();
        for (Hit hit : gazetteer.scan(sentence.tokens())) {
            if (isNamed(sentence, hit)) {
                all.add(new Unit(hit.first(), lastWord(sentence, hit), new Meaning.Known(hit.entities())));
            }
        }
        addWords(sentence.tokens(), words, all);
        for (Name name : sentence.names()) {
            marked(name, sentence, words, all)
                    .filter(unit -> !isKnownPlace(unit, name, all))
                    .ifPresent(all::add);
        }
        List<Unit> chosen = new ArrayList<>();
        all.stream().sorted(PRECEDENCE).forEach(unit -> {
            if (chosen.stream().noneMatch(unit::overlaps)) {
                chosen.add(unit);
            }
        });
        chosen.sort(Comparator.comparingInt(Unit::first));
        return new Units(chosen, all);
    }

    /** All units without overlaps, in order. */
    public List<Unit> list() {
        return chosen;
    }

    /** The unit that covers a token. */
    public Optional<Unit> at(int token) {
        return chosen.stream().filter(unit -> unit.covers(token)).findFirst();
    }

    /** The units from one token to another, inclusive, in order. */
    public List<Unit> between(int first, int last) {
        return chosen.stream()
                .filter(unit -> first <= unit.first() && unit.last() <= last)
                .toList();
    }

    /** Shorter units inside this one, in order, without overlaps. */
    public List<Unit> inside(Unit outer) {
        List<Unit> inner = new ArrayList<>();
        all.stream()
                .filter(unit -> outer.first() <= unit.first() && unit.last() <= outer.last())
                .filter(unit -> unit.length() < outer.length() && !(unit.meaning() instanceof Meaning.Marked))
                .sorted(PRECEDENCE)
                .forEach(unit -> {
                    if (inner.stream().noneMatch(unit::overlaps)) {
                        inner.add(unit);
                    }
                });
        inner.sort(Comparator.comparingInt(Unit::first));
        return inner;
    }

    private static void addWords(List<Token> tokens, ActorWords words, List<Unit> all) {
        for (int i = 0; i < tokens.size(); i++) {
            words.phrases()
                    .longestAt(tokens, i)
                    .ifPresent(found -> all.add(new Unit(
                            found.first(),
                            found.last(),
                            new Meaning.Several(found.meanings().getFirst()))));
            words.collectives()
                    .longestAt(tokens, i)
                    .ifPresent(found -> all.add(new Unit(
                            found.first(),
                            found.last(),
                            new Meaning.Whole(found.meanings().getFirst()))));
            words.nouns()
                    .longestAt(tokens, i)
                    .filter(found -> isNominal(tokens.get(found.last())) || isNominal(tokens.get(found.first())))
                    .ifPresent(found ->
                            all.add(new Unit(found.first(), found.last(), new Meaning.Noun(found.meanings()))));
        }
    }

    /** The last token of a name that is a word: no dash that stands after it. */
    private static int lastWord(Sentence sentence, Hit hit) {
        int last = hit.last();
        while (last > hit.first() && !sentence.token(last).isWord()) {
            last--;
        }
        return last;
    }

    /** Whether the words of a known name are nouns or adjectives here, and no part of a longer person's name. */
    private static boolean isNamed(Sentence sentence, Hit hit) {
        boolean isVerb =
                hit.first() == hit.last() && sentence.token(hit.first()).isVerb();
        boolean isNearName =
                hit.entities().stream().allMatch(entity -> entity instanceof Entity.PersonName name && !name.isExact());
        boolean isInPerson = sentence.names().stream()
                .anyMatch(name -> name.kind() == Name.Kind.PERSON
                        && name.first() <= hit.first()
                        && hit.last() <= name.last()
                        && name.last() - name.first() > hit.last() - hit.first());
        boolean isSmall = hit.entities().stream().allMatch(Units::isProper)
                && sentence.tokens().subList(hit.first(), hit.last() + 1).stream()
                        .noneMatch(token -> Character.isUpperCase(token.text().codePointAt(0)));
        return !isVerb && !isSmall && !(isNearName && isInPerson);
    }

    /** Whether the name has a capital wherever it means this. */
    private static boolean isProper(Entity entity) {
        return entity instanceof Entity.StateName
                || entity instanceof Entity.Demonym
                || entity instanceof Entity.PersonName
                || entity instanceof Entity.PlaceName;
    }

    private static boolean isNominal(Token token) {
        return token.isNoun() || token.tag().startsWith("JJ");
    }

    /** A marked name without what stands before it and is known by itself: "Ukraine", "President". */
    private static Optional<Unit> marked(Name name, Sentence sentence, ActorWords words, List<Unit> others) {
        int first = name.first();
        int last = comma(sentence, name);
        if (name.kind() == Name.Kind.PERSON) {
            for (boolean moved = true; moved; ) {
                int from = first;
                first = others.stream()
                        .filter(unit -> unit.first() == from && unit.last() < last && isBeforeName(unit))
                        .mapToInt(unit -> unit.last() + 1)
                        .max()
                        .orElse(words.isTitle(sentence.token(from)) && from < last ? from + 1 : from);
                moved = first != from;
            }
            first = joined(sentence, first, name.first());
        }
        if (name.kind() != Name.Kind.PERSON) {
            int from = afterOffice(name, sentence, others);
            if (from > first && from <= last) {
                return Optional.of(new Unit(from, last, new Meaning.Marked(Name.Kind.PERSON)));
            }
        }
        return first > last ? Optional.empty() : Optional.of(new Unit(first, last, new Meaning.Marked(name.kind())));
    }

    /** The first token of a name whose beginning a hyphen parted from it: "Kassym-Jomart". */
    private static int joined(Sentence sentence, int first, int marked) {
        boolean isJoined = first == marked
                && first > 1
                && sentence.token(first - 1).tag().equals("HYPH")
                && sentence.token(first - 2).isProperNoun();
        return isJoined ? first - 2 : first;
    }

    /** The token after the state in "First Minister of Wales Mark Drakeford", where state and name were marked as one. */
    private static int afterOffice(Name name, Sentence sentence, List<Unit> others) {
        int of = name.first() - 1;
        boolean isOffice = of > 0
                && sentence.token(of).tag().equals("IN")
                && others.stream()
                        .filter(unit -> unit.last() == of - 1)
                        .flatMap(unit -> unit.as(Meaning.Noun.class).stream())
                        .anyMatch(noun -> noun.usual().isOfPerson());
        return isOffice
                ? others.stream()
                        .filter(unit -> unit.first() == name.first() && unit.meaning() instanceof Meaning.Known)
                        .mapToInt(unit -> unit.last() + 1)
                        .max()
                        .orElse(name.first())
                : name.first();
    }

    /** Whether a name marked as a place's is known as one. */
    private static boolean isKnownPlace(Unit marked, Name name, List<Unit> all) {
        return name.kind() == Name.Kind.LOCATION
                && all.stream().anyMatch(unit -> unit.meaning() instanceof Meaning.Known && unit.overlaps(marked));
    }

    /** The last token before a comma, for names do not run over one. */
    private static int comma(Sentence sentence, Name name) {
        for (int i = name.first() + 1; i <= name.last(); i++) {
            boolean isLong = name.kind() == Name.Kind.ORGANIZATION || i + 1 < name.last();
            if (sentence.token(i).tag().equals(",") && isLong) {
                return i - 1;
            }
        }
        return name.last();
    }

    private static boolean isBeforeName(Unit unit) {
        return unit.meaning() instanceof Meaning.Noun
                || unit.known(Entity.StateName.class).isPresent()
                || unit.known(Entity.Demonym.class).isPresent();
    }

    /** A person known by the full name is not swallowed by a longer marked name; all else goes by length. */
    private static int rank(Unit unit) {
        return unit.length() > 1 && unit.known(Entity.PersonName.class).isPresent() ? 0 : 1;
    }

    private static int order(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Known known -> known.entities().getFirst() instanceof Entity.PlaceName ? 4 : 1;
            case Meaning.Several several -> 0;
            case Meaning.Whole whole -> 0;
            case Meaning.Noun noun -> 2;
            case Meaning.Marked marked -> 3;
        };
    }
}
