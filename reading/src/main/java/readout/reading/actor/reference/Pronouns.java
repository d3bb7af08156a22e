package readout.reading.actor.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import readout.knowledge.person.Sex;
import readout.model.event.Mention;
import readout.model.event.Party;
import readout.model.syntax.Quotation;
import readout.model.syntax.Sentence;
import readout.model.text.Span;
import readout.reading.actor.context.Discourse;
import readout.reading.actor.context.Reference;
import readout.reading.actor.words.ActorWords;
import readout.reading.actor.words.Pronoun;
import readout.reading.actor.words.WordList;

/**
 * Third-person pronouns, resolved by clause, subject and nearness. A pronoun that two could be meant by stays unknown.
 */
public final class Pronouns {
    private static final int BACK = 2;
    private static final double CLAUSE = 0.75;
    private static final double SUBJECT = 0.7;
    private static final double ONLY = 0.6;

    private final Discourse discourse;
    private final ActorWords words;
    private final Roles roles;
    private final List<Quotation> quotations;

    public Pronouns(Discourse discourse, ActorWords words, List<Sentence> sentences, List<Quotation> quotations) {
        this.discourse = discourse;
        this.words = words;
        this.roles = new Roles(discourse, sentences);
        this.quotations = List.copyOf(quotations);
    }

    /** The reference of a pronoun at a token; empty if the token is no pronoun or says nothing of anybody. */
    public Optional<Reference> read(Sentence sentence, int token) {
        Optional<Pronoun> pronoun = words.pronoun(sentence.token(token));
        if (pronoun.isEmpty() || isEmpty(sentence, token, pronoun.get())) {
            return Optional.empty();
        }
        Reference unresolved = unresolved(sentence, token, pronoun.get());
        if (pronoun.get().isFirstPerson()) {
            return Optional.of(unresolved);
        }
        return Optional.of(resolve(unresolved, pronoun.get()));
    }

    private Reference resolve(Reference reference, Pronoun pronoun) {
        List<Choice> inSentence = inSentence(reference, pronoun);
        if (!inSentence.isEmpty()) {
            return chosen(reference, inSentence);
        }
        if (isBodyOfThing(reference, pronoun)) {
            return reference;
        }
        for (int back = 1; back <= BACK && reference.sentence() - back >= 0; back++) {
            int sentence = reference.sentence() - back;
            if (roles.sentence(sentence).isHeading()) {
                continue;
            }
            List<Choice> before = inEarlier(sentence, pronoun);
            if (!before.isEmpty() || pronoun.number() == Pronoun.Counts.BODY) {
                return chosen(reference, before);
            }
        }
        return reference;
    }

    /** "It" and "its" after a subject that is no actor may mean that subject. */
    private boolean isBodyOfThing(Reference reference, Pronoun pronoun) {
        return pronoun.number() == Pronoun.Counts.BODY
                && !roles.subjectsAbove(reference.sentence(), reference.head()).isEmpty();
    }

    private List<Choice> inSentence(Reference reference, Pronoun pronoun) {
        int sentence = reference.sentence();
        Span quoted = quoted(reference);
        for (int subject : roles.subjectsAbove(sentence, reference.head())) {
            if (roles.isOfOneVerb(sentence, subject, reference.head())) {
                continue;
            }
            Optional<Reference> found = discourse.of(sentence).stream()
                    .filter(other -> other.head() == subject && quoted.contains(other.span()))
                    .findFirst();
            List<Choice> choices =
                    found.map(each -> choices(each, pronoun, CLAUSE)).orElse(List.of());
            if (!choices.isEmpty()) {
                return choices;
            }
            if (pronoun.number() == Pronoun.Counts.BODY) {
                return List.of();
            }
        }
        List<Choice> before = choices(
                discourse.of(sentence).stream()
                        .filter(other -> other.last() < reference.first() && quoted.contains(other.span()))
                        .filter(other -> !roles.isOfOneVerb(sentence, other.head(), reference.head()))
                        .toList(),
                pronoun);
        return pronoun.number() == Pronoun.Counts.BODY && before.size() > 1 ? List.of() : before;
    }

    private List<Choice> inEarlier(int sentence, Pronoun pronoun) {
        List<Reference> there = discourse.of(sentence);
        Optional<Integer> main = roles.mainSubject(sentence);
        Optional<Reference> subject = there.stream()
                .filter(each -> main.map(token -> token == each.head()).orElseGet(() -> roles.isSubject(each)))
                .findFirst();
        List<Choice> choice =
                subject.map(each -> choices(each, pronoun, SUBJECT)).orElse(List.of());
        if (!choice.isEmpty()) {
            return choice;
        }
        if (pronoun.number() == Pronoun.Counts.BODY) {
            return List.of();
        }
        List<Choice> all = choices(there, pronoun);
        return all.isEmpty() && pronoun.number() == Pronoun.Counts.MANY ? pair(there) : all;
    }

    /** The two people, else the two states, of a sentence that names no more of them. */
    private List<Choice> pair(List<Reference> there) {
        for (Predicate<Reference> kind : List.<Predicate<Reference>>of(Reference::isPerson, Reference::isBody)) {
            List<Party> parties = Several.distinct(there.stream().filter(kind).toList());
            if (parties.size() == 2) {
                return List.of(new Choice(parties, Optional.empty(), ONLY));
            }
            if (parties.size() > 2) {
                return List.of();
            }
        }
        return List.of();
    }

    private List<Choice> choices(List<Reference> references, Pronoun pronoun) {
        List<Choice> found = new ArrayList<>();
        for (Reference each : references) {
            choice(each, pronoun, ONLY)
                    .filter(choice -> found.stream().noneMatch(other -> other.isSameAs(choice)))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** What a subject gives; several where it is of several of whom the pronoun can mean one alone. */
    private List<Choice> choices(Reference subject, Pronoun pronoun, double score) {
        List<Reference> all =
                pronoun.number() == Pronoun.Counts.MANY ? List.of(subject) : roles.withCoordinated(subject);
        return pronoun.number() == Pronoun.Counts.BODY && all.size() > 1
                ? List.of()
                : all.stream()
                        .flatMap(each -> choice(each, pronoun, score).stream())
                        .toList();
    }

    private Optional<Choice> choice(Reference reference, Pronoun pronoun, double score) {
        if (reference.parties().isEmpty()) {
            return Optional.empty();
        }
        return switch (pronoun.number()) {
            case ONE ->
                reference.isPerson() && agrees(reference, pronoun)
                        ? Optional.of(
                                new Choice(reference.parties(), reference.sex().or(pronoun::sex), score))
                        : Optional.empty();
            case BODY ->
                reference.isBody()
                        ? Optional.of(new Choice(reference.parties(), Optional.empty(), score))
                        : Optional.empty();
            case MANY -> many(reference, score);
        };
    }

    private Optional<Choice> many(Reference reference, double score) {
        List<Party> together = Several.distinct(roles.withCoordinated(reference));
        boolean isMany = reference.isMany() || together.size() > 1;
        boolean isCrowd = reference
                .noun()
                .filter(noun -> noun.kind() == readout.reading.actor.words.ActorNoun.Kind.BODY && !noun.isState())
                .isPresent();
        return isMany || isCrowd ? Optional.of(new Choice(together, Optional.empty(), score)) : Optional.empty();
    }

    private boolean agrees(Reference reference, Pronoun pronoun) {
        Optional<Sex> known = reference.sex();
        if (known.isEmpty() && reference.parties().size() == 1) {
            known = discourse.sexOf(reference.parties().getFirst());
        }
        return known.isEmpty() || pronoun.sex().isEmpty() || known.equals(pronoun.sex());
    }

    /** The quotation that the pronoun stands in, else the whole text. */
    private Span quoted(Reference reference) {
        return quotations.stream()
                .map(Quotation::span)
                .filter(span -> span.contains(reference.span()))
                .findFirst()
                .orElse(new Span(0, Integer.MAX_VALUE));
    }

    private static Reference chosen(Reference reference, List<Choice> choices) {
        if (choices.size() != 1) {
            String why = choices.isEmpty() ? reference.reason() : "several may be meant: " + Choice.names(choices);
            return reference.to(List.of(), 0, why);
        }
        Choice choice = choices.getFirst();
        Reference resolved = reference.to(choice.parties(), choice.score(), "points back to " + Choice.names(choices));
        return resolved.withSex(choice.sex());
    }

    private boolean isEmpty(Sentence sentence, int token, Pronoun pronoun) {
        if (pronoun.number() != Pronoun.Counts.BODY
                || sentence.token(token).tag().equals("PRP$")) {
            return false;
        }
        boolean isExpletive = sentence.graph()
                .filter(graph -> graph.isRelation(token, "expl"))
                .isPresent();
        boolean isBeforeEmpty = token + 1 < sentence.size() && words.isIn(WordList.EMPTY_IT, sentence.token(token + 1));
        return isExpletive || isBeforeEmpty;
    }

    private static Reference unresolved(Sentence sentence, int token, Pronoun pronoun) {
        Span span = sentence.token(token).span();
        String why = "nobody was named whom it could mean";
        return new Reference(
                sentence.index(),
                token,
                token,
                token,
                span,
                Mention.Form.PRONOUN,
                List.of(),
                Optional.empty(),
                pronoun.sex(),
                Optional.empty(),
                pronoun.number() == Pronoun.Counts.MANY,
                0,
                why,
                List.of());
    }
}
