package readout.reading.actor.name;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import readout.knowledge.person.Sex;
import readout.model.syntax.Graph;
import readout.model.syntax.Token;
import readout.reading.actor.context.Affiliation;
import readout.reading.actor.context.Context;
import readout.reading.actor.context.Modifiers;
import readout.reading.actor.phrase.Meaning;
import readout.reading.actor.phrase.NounPhrase;
import readout.reading.actor.phrase.Phrases;
import readout.reading.actor.phrase.Unit;
import readout.reading.actor.words.ActorNoun;
import readout.reading.actor.words.WordList;

/** Reads what stands beside a name: "Prime Minister of Chad", "Mr.", ", a spokesman for the army,". */
final class Titles {
    private final Context context;
    private final Modifiers modifiers;

    Titles(Context context) {
        this.context = context;
        this.modifiers = new Modifiers(context);
    }

    /** The title of a name in a phrase. */
    Title of(Phrases phrases, NounPhrase phrase, Unit name) {
        Optional<Unit> inside = nounBefore(phrase, name.first());
        if (inside.isPresent()) {
            Title title = title(phrases, phrase, inside.get(), phrase.first(), name);
            return title.codes().isEmpty() ? withSide(title, apposedTitle(phrases, phrase, name)) : title;
        }
        Optional<NounPhrase> officeOf = officeOf(phrases, phrase, name);
        if (officeOf.isPresent()) {
            Unit noun = officeOf.get().units().getLast();
            Title title = title(phrases, officeOf.get(), noun, officeOf.get().first(), name);
            List<String> codes = codes(context.affiliations().between(phrases, phrase.first(), name.first() - 1));
            return new Title(
                    title.first(),
                    title.noun(),
                    title.role(),
                    codes.isEmpty() ? title.codes() : codes,
                    title.sector(),
                    title.side(),
                    title.isPast(),
                    title.sex());
        }
        Optional<Title> apposed = apposedTitle(phrases, phrase, name);
        if (apposed.isPresent()) {
            Title title = apposed.get();
            return title.sex().isPresent() ? title : withSex(title, address(phrases, phrase, name));
        }
        List<String> codes = codes(modifiers.ofName(phrases, phrase, name.first()));
        return new Title(
                phrase.first(),
                Optional.empty(),
                Optional.empty(),
                codes,
                Optional.empty(),
                Optional.empty(),
                isPast(phrases, phrase.first(), name.first()),
                address(phrases, phrase, name));
    }

    private Optional<Title> apposedTitle(Phrases phrases, NounPhrase phrase, Unit name) {
        return apposed(phrases, phrase)
                .map(other -> title(phrases, other, other.units().getLast(), phrase.first(), name));
    }

    /** "Colonel" with the side of ", a spokesman for the army,". */
    private static Title withSide(Title title, Optional<Title> other) {
        return other.map(side -> new Title(
                        title.first(),
                        title.noun(),
                        title.role(),
                        side.codes(),
                        side.sector(),
                        side.side(),
                        title.isPast(),
                        title.sex().or(side::sex)))
                .orElse(title);
    }

    private static Title withSex(Title title, Optional<Sex> sex) {
        return new Title(
                title.first(),
                title.noun(),
                title.role(),
                title.codes(),
                title.sector(),
                title.side(),
                title.isPast(),
                sex);
    }

    private Title title(Phrases phrases, NounPhrase phrase, Unit unit, int first, Unit name) {
        Meaning.Noun meaning = unit.as(Meaning.Noun.class).orElseThrow();
        List<Affiliation> affiliations = phrase.covers(name.first())
                ? modifiers.ofName(phrases, phrase, unit.first())
                : modifiers.of(phrases, phrase, unit.first(), Optional.of(meaning.usual()), false);
        List<String> codes = codes(affiliations);
        ActorNoun noun = codes.stream().findFirst().map(meaning::in).orElse(meaning.usual());
        List<String> certain = codes.isEmpty() ? noun.states().stream().limit(1).toList() : codes;
        String role = phrases.sentence().span(unit.first(), unit.last()).in(context.article());
        Optional<String> sector = affiliations.stream()
                .flatMap(each -> each.sector().stream())
                .findFirst()
                .filter(each -> noun.kind() == ActorNoun.Kind.PERSON);
        return new Title(
                first,
                Optional.of(noun),
                Optional.of(role),
                certain,
                sector,
                Affiliation.side(affiliations, phrases.sentence().span(unit.first(), unit.last())),
                isPast(phrases, phrase.first(), unit.first()),
                noun.sex().or(() -> address(phrases, phrase, name)));
    }

    private boolean isPast(Phrases phrases, int first, int before) {
        return IntStream.range(first, before)
                .mapToObj(phrases::token)
                .anyMatch(token -> context.words().isIn(WordList.PAST, token));
    }

    private Optional<Sex> address(Phrases phrases, NounPhrase phrase, Unit name) {
        return IntStream.range(phrase.first(), name.first())
                .mapToObj(phrases::token)
                .flatMap((Token token) -> context.words().sexOf(token).stream())
                .findFirst();
    }

    private static Optional<Unit> nounBefore(NounPhrase phrase, int before) {
        return phrase.units().stream()
                .filter(unit -> unit.last() < before && unit.meaning() instanceof Meaning.Noun)
                .reduce((left, right) -> right);
    }

    /** The phrase "President" before "of Chad Idriss Déby". */
    Optional<NounPhrase> officeOf(Phrases phrases, NounPhrase phrase, Unit name) {
        boolean isAfterOf = phrase.first() > 0
                && context.words().isIn(WordList.NAME_OF, phrases.token(phrase.first() - 1))
                && name.first() > phrase.first();
        return isAfterOf ? phrases.endingAt(phrase.first() - 2).filter(Titles::endsInPersonNoun) : Optional.empty();
    }

    private static boolean endsInPersonNoun(NounPhrase phrase) {
        return !phrase.units().isEmpty()
                && phrase.units().getLast().last() == phrase.last()
                && phrase.units()
                        .getLast()
                        .as(Meaning.Noun.class)
                        .filter(noun -> noun.usual().isOfPerson())
                        .isPresent();
    }

    /** A phrase for an office beside the name: before or after a comma. */
    private Optional<NounPhrase> apposed(Phrases phrases, NounPhrase phrase) {
        Optional<NounPhrase> after = phrases.after(phrase, ",")
                .filter(Titles::endsInPersonNoun)
                .filter(other -> isApposed(phrases, phrase, other));
        return after.or(() -> before(phrases, phrase));
    }

    private Optional<NounPhrase> before(Phrases phrases, NounPhrase phrase) {
        if (!phrases.text(phrase.first() - 1).equals(",")) {
            return Optional.empty();
        }
        return phrases.list().stream()
                .filter(other -> other.last() < phrase.first() - 1 && endsInPersonNoun(other))
                .filter(other -> isGraphApposed(phrases, other, phrase))
                .reduce((left, right) -> right);
    }

    /** By the graph; where that says nothing else, by an end of the apposition in a comma or the sentence's end. */
    private static boolean isApposed(Phrases phrases, NounPhrase phrase, NounPhrase other) {
        if (phrases.sentence().graph().isEmpty() || isGraphApposed(phrases, phrase, other)) {
            return true;
        }
        boolean opensWithArticle = phrases.tag(other.first()).equals("DT");
        return opensWithArticle && !phrases.sentence().graph().get().isRelation(other.head(), "nsubj", "nsubj:pass");
    }

    private static boolean isGraphApposed(Phrases phrases, NounPhrase upper, NounPhrase lower) {
        Optional<Graph> graph = phrases.sentence().graph();
        return graph.isPresent()
                && graph.get().isRelation(lower.head(), "appos")
                && upper.covers(graph.get().head(lower.head()));
    }

    private static List<String> codes(List<Affiliation> affiliations) {
        return affiliations.stream()
                .flatMap(each -> each.code().stream())
                .distinct()
                .toList();
    }
}
