package readout.reading.actor;

import java.util.Optional;
import readout.model.event.Mention;
import readout.model.syntax.Graph;
import readout.reading.actor.body.BodyReader;
import readout.reading.actor.context.Context;
import readout.reading.actor.context.Reference;
import readout.reading.actor.name.NameReader;
import readout.reading.actor.noun.Counterparts;
import readout.reading.actor.noun.NounReader;
import readout.reading.actor.phrase.Meaning;
import readout.reading.actor.phrase.NounPhrase;
import readout.reading.actor.phrase.Phrases;
import readout.reading.actor.phrase.Unit;
import readout.reading.actor.reference.Disjoint;
import readout.reading.actor.reference.Pronouns;
import readout.reading.actor.reference.Several;
import readout.reading.actor.words.Pronoun;
import readout.reading.actor.words.WordList;

/** Reads a sentence's phrases in order and adds who they mean to the discourse. For one article. */
final class SentenceReader {
    private final Context context;
    private final Pronouns pronouns;
    private final Several several;
    private final NameReader names;
    private final NounReader nouns;
    private final BodyReader bodies;
    private final Counterparts counterparts;
    private final Disjoint disjoint;

    SentenceReader(Context context, Pronouns pronouns, Disjoint disjoint) {
        this.context = context;
        this.pronouns = pronouns;
        this.several = new Several(context);
        this.names = new NameReader(context);
        this.nouns = new NounReader(context);
        this.bodies = new BodyReader(context);
        this.counterparts = new Counterparts(context);
        this.disjoint = disjoint;
    }

    void read(Phrases phrases) {
        phrases.list().forEach(phrase -> read(phrases, phrase));
        context.discourse().replaceAll(phrases.sentence().index(), reference -> apposed(phrases, reference));
        context.discourse().replaceAll(phrases.sentence().index(), disjoint::other);
    }

    /** An office beside a name is of its bearer: "the leader of the union, Ada Brink". */
    private Reference apposed(Phrases phrases, Reference reference) {
        boolean isHere = reference.sentence() == phrases.sentence().index();
        boolean isOffice = reference.isPerson() && reference.form() != Mention.Form.NAME;
        Optional<Graph> graph = phrases.sentence().graph().filter(each -> isHere && isOffice);
        return graph.flatMap(each -> context.discourse().of(reference.sentence()).stream()
                        .filter(other -> other.form() == Mention.Form.NAME && other.isPerson())
                        .filter(other -> isApposed(each, reference, other) || isApposed(each, other, reference))
                        .findFirst())
                .map(name -> reference
                        .to(name.parties(), name.score(), name.reason())
                        .withSex(name.sex()))
                .orElse(reference);
    }

    private static boolean isApposed(Graph graph, Reference upper, Reference lower) {
        return graph.isRelation(lower.head(), "appos") && graph.head(lower.head()) == upper.head();
    }

    /** Reads the phrases anew that a first person possesses, now that it is known who speaks: "our troops". */
    void readAgain(Phrases phrases) {
        for (NounPhrase phrase : phrases.list()) {
            boolean isOurs = phrases.tag(phrase.first()).equals("PRP$")
                    && context.words()
                            .pronoun(phrases.token(phrase.first()))
                            .filter(Pronoun::isFirstPerson)
                            .isPresent();
            if (isOurs) {
                nouns.read(phrases, phrase)
                        .ifPresent(anew ->
                                context.discourse().replaceAll(anew.sentence(), old -> old.isAt(anew) ? anew : old));
            }
        }
    }

    private void read(Phrases phrases, NounPhrase phrase) {
        pronouns.read(phrases.sentence(), phrase.first()).ifPresent(context.discourse()::add);
        if (phrases.tag(phrase.first()).equals("PRP")
                || isTitleOfNext(phrases, phrase)
                || isQuantity(phrases, phrase.last())) {
            return;
        }
        Optional<Reference> whole =
                nouns.isCoordinatedModifier(phrases, phrase) ? Optional.empty() : whole(phrases, phrase);
        whole.ifPresent(context.discourse()::add);
        whole.flatMap(reference -> counted(phrases, reference)).ifPresent(context.discourse()::add);
        for (Unit unit : phrase.units()) {
            if (whole.isEmpty() || isAnothers(phrases, unit)) {
                modifier(phrases, phrase, unit).ifPresent(context.discourse()::add);
            }
        }
    }

    /** Whether a token counts what follows: "thousands" in "thousands of protesters". */
    private boolean isQuantity(Phrases phrases, int token) {
        return token >= 0
                && context.words().isIn(WordList.QUANTITIES, phrases.token(token))
                && token + 1 < phrases.sentence().size()
                && context.words().isIn(WordList.NAME_OF, phrases.token(token + 1));
    }

    /** The same crowd at the word that counts it, which the rest of the sentence hangs on. */
    private Optional<Reference> counted(Phrases phrases, Reference reference) {
        int quantity = reference.first() - 2;
        boolean isCrowd = reference.isMany() || reference.noun().isPresent();
        return isCrowd && isQuantity(phrases, quantity)
                ? Optional.of(reference.counted(quantity, phrases.sentence().span(quantity, reference.last())))
                : Optional.empty();
    }

    /** "President" in "President of Chad Idriss Déby" is read with the name. */
    private boolean isTitleOfNext(Phrases phrases, NounPhrase phrase) {
        return phrases.startingAt(phrase.last() + 2)
                .filter(next -> names.isTitled(phrases, next, phrase))
                .isPresent();
    }

    private boolean isAnothers(Phrases phrases, Unit unit) {
        return context.affiliations().isAnothers(phrases, unit);
    }

    private Optional<Reference> whole(Phrases phrases, NounPhrase phrase) {
        Optional<Reference> group = phrase.headUnit()
                .flatMap(unit -> unit.as(Meaning.Several.class))
                .filter(each -> !isTold(phrases, phrase) && !isBeforeOthers(phrases, phrase, each))
                .map(meaning -> several.read(phrases.sentence(), phrase, meaning.phrase()));
        return group.or(() -> names.read(phrases, phrase))
                .or(() -> counterparts.read(phrases, phrase))
                .or(() -> nouns.read(phrases, phrase))
                .or(() -> bodies.read(phrases, phrase));
    }

    /** Whether "both" only opens what follows: "both the army and the police". */
    private static boolean isBeforeOthers(Phrases phrases, NounPhrase phrase, Meaning.Several meaning) {
        return meaning.phrase().isPronoun()
                && phrases.startingAt(phrase.last() + 1).isPresent();
    }

    /** Whether "the leaders" is told more of: "the leaders of France and Germany". */
    private boolean isTold(Phrases phrases, NounPhrase phrase) {
        return nouns.hasComplement(phrases, phrase);
    }

    /** A name or noun that modifies a head which is nobody: "Russian" in "the Russian invasion". */
    private Optional<Reference> modifier(Phrases phrases, NounPhrase phrase, Unit unit) {
        if (unit.covers(phrase.head()) && !phrases.tag(phrase.head()).startsWith("JJ")) {
            return Optional.empty();
        }
        if (unit.isPerson()) {
            return names.modifier(phrases, unit);
        }
        return unit.meaning() instanceof Meaning.Noun
                ? nouns.modifier(phrases, phrase, unit)
                : bodies.modifier(phrases, unit);
    }
}
