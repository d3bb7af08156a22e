package readout.reading.actor.noun;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import readout.knowledge.gazetteer.Entity;
import readout.knowledge.person.Sex;
import readout.model.event.Mention;
import readout.model.event.Party;
import readout.model.event.PartyKind;
import readout.reading.actor.context.Context;
import readout.reading.actor.context.Discourse;
import readout.reading.actor.context.Reference;
import readout.reading.actor.words.ActorNoun;
import readout.reading.actor.words.WordList;

/** Definite descriptions of those already named: "the minister", "the agency", "the former Soviet republic". */
final class Descriptions {
    private static final int BACK = 2;
    private static final double LIKELY = 0.6;

    private final Context context;

    Descriptions(Context context) {
        this.context = context;
    }

    /** The last person named in that office: "the secretary" after "Secretary of State". */
    Optional<Reference> ofPerson(Described described) {
        boolean isPast = described.has(context, WordList.PAST);
        if (!described.isDefinite(context) || isPast) {
            return Optional.empty();
        }
        Set<String> codes =
                described.told().stream().flatMap(each -> each.code().stream()).collect(Collectors.toSet());
        return context.discourse()
                .last(reference -> isSameOffice(reference, described.noun())
                        && !(codes.isEmpty() && isExcluded(reference, described.noun()))
                        && (codes.isEmpty() || reference.codes().stream().anyMatch(codes::contains)))
                .map(reference -> back(described, reference));
    }

    private boolean isExcluded(Reference reference, ActorNoun office) {
        return reference.codes().stream().anyMatch(code -> context.discourse().isExcluded(office, code));
    }

    private boolean isSameOffice(Reference reference, ActorNoun noun) {
        if (!reference.isPerson() || reference.parties().size() != 1) {
            return false;
        }
        Party party = reference.parties().getFirst();
        if (noun.sex().isPresent()
                && reference.sex().filter(sex -> sex != noun.sex().get()).isPresent()) {
            return false;
        }
        boolean isSameWord = reference
                        .noun()
                        .filter(other ->
                                isIn(noun.word(), other.word()) || other.word().equals(noun.word()))
                        .isPresent()
                || party.role()
                        .filter(role -> isIn(noun.word(), role.toLowerCase(Locale.ROOT)))
                        .isPresent();
        boolean isSameClass = noun.kind() == ActorNoun.Kind.OFFICE
                && party.officeClass().isPresent()
                && party.officeClass().equals(noun.officeClass());
        return isSameWord || isSameClass;
    }

    /** A body named before: by a word of its name, or as the codebook says of "the alliance". */
    Optional<Reference> ofBody(Described described) {
        if (!described.isDefinite(context) || described.noun().kind() != ActorNoun.Kind.BODY) {
            return Optional.empty();
        }
        List<String> ids = context.words().anaphor(described.noun().word());
        return context.discourse()
                .last(reference -> reference.isBody()
                        && isNamed(reference)
                        && isBody(reference, described.noun().word(), ids))
                .map(reference -> back(described, reference))
                .or(() -> ofOfficer(described));
    }

    /** The body of the last one named who holds an office in such bodies: "the ministry" after a minister. */
    private Optional<Reference> ofOfficer(Described described) {
        List<String> offices =
                described.noun().officeClass().map(context.words()::officesIn).orElse(List.of());
        int sentence = described.phrases().sentence().index();
        return context.discourse()
                .last(reference -> sentence - reference.sentence() <= 1
                        && reference.codes().size() == 1
                        && reference
                                .parties()
                                .getFirst()
                                .officeClass()
                                .filter(offices::contains)
                                .isPresent())
                .map(reference -> ofOfficer(described, reference));
    }

    private Reference ofOfficer(Described described, Reference officer) {
        Party party = new Party(
                Optional.of(described.words(context)),
                officer.codes().stream().findFirst(),
                described.noun().sector(),
                PartyKind.ORGANISATION,
                Optional.empty(),
                described.noun().officeClass(),
                Optional.empty(),
                described.span());
        String why = "of %s".formatted(officer.span().in(context.article()));
        return reference(described, List.of(party), Optional.empty(), LIKELY, why);
    }

    private static boolean isNamed(Reference reference) {
        return !reference.codes().isEmpty() || reference.form() == Mention.Form.NAME;
    }

    private static boolean isBody(Reference reference, String word, List<String> ids) {
        Party party = reference.parties().getFirst();
        if (party.kind() == PartyKind.STATE) {
            return false;
        }
        return party.id().filter(ids::contains).isPresent()
                || party.name()
                        .filter(name -> isIn(word, name.toLowerCase(Locale.ROOT)))
                        .isPresent()
                || reference.noun().filter(noun -> isIn(word, noun.word())).isPresent();
    }

    /** A state named before: "the former Soviet republic" where one alone in focus was of the union. */
    Optional<Reference> ofState(Described described) {
        ActorNoun noun = described.noun();
        if (!noun.isState() || described.isPlural() || !described.isDefinite(context)) {
            return Optional.empty();
        }
        int sentence = described.phrases().sentence().index();
        Optional<String> code = context.focus().dominant().or(() -> nearest(sentence));
        return code.map(each -> resolved(described, each, "the state in focus"));
    }

    /** One of the successors of a former state ("Soviet") that was named shortly before, if one alone was. */
    Optional<Reference> ofSuccessor(Described described, Entity.Demonym former) {
        List<String> successors = former.state().successors();
        int sentence = described.phrases().sentence().index();
        Set<String> acting = context.discourse().of(sentence).stream()
                .flatMap(reference -> reference.codes().stream())
                .collect(Collectors.toSet());
        List<String> fitting = context.focus().near(sentence, BACK).stream()
                .filter(code -> successors.contains(code) && !acting.contains(code))
                .toList();
        return Optional.of(
                fitting.size() == 1
                        ? resolved(described, fitting.getFirst(), "the only successor of it in focus")
                        : reference(
                                described, List.of(), Optional.empty(), 0, "several successors of it may be meant"));
    }

    private Optional<String> nearest(int sentence) {
        List<String> near = context.focus().near(sentence, 1);
        return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
    }

    private Reference resolved(Described described, String code, String why) {
        Party party = context.parties().ofCode(code, described.span());
        return reference(described, List.of(party), Optional.empty(), LIKELY, why);
    }

    private Reference back(Described described, Reference reference) {
        List<Party> parties = reference.parties().stream()
                .map(party -> party.at(described.span()))
                .toList();
        String why = "named before: " + reference.span().in(context.article());
        return reference(described, parties, reference.sex(), reference.score() * 0.9, why);
    }

    private static Reference reference(
            Described described, List<Party> parties, Optional<Sex> sex, double score, String why) {
        return new Reference(
                described.phrases().sentence().index(),
                described.phrase().first(),
                described.phrase().last(),
                described.phrase().head(),
                described.span(),
                Mention.Form.NOMINAL,
                parties,
                Optional.of(described.noun()),
                sex.or(() -> described.noun().sex()),
                Optional.empty(),
                false,
                score,
                why,
                List.of());
    }

    private static boolean isIn(String words, String others) {
        return Discourse.isIn(words, others);
    }
}
