package readout.reading.actor.noun;

import java.util.List;
import java.util.Optional;
import readout.knowledge.office.OfficeClass;
import readout.knowledge.person.Sex;
import readout.model.event.Mention;
import readout.model.event.Party;
import readout.model.event.PartyKind;
import readout.reading.actor.context.Affiliation;
import readout.reading.actor.context.Context;
import readout.reading.actor.context.Reference;
import readout.reading.actor.words.ActorNoun;
import readout.reading.actor.words.WordList;

/** Makes the parties of a phrase without a name, once it is known whose they are. */
final class NounParties {
    private static final double NAMED = 0.85;
    private static final double OF_STATE = 0.6;
    private static final double OF_NOBODY = 0.3;

    private final Context context;
    private final Holders holders;

    NounParties(Context context) {
        this.context = context;
        this.holders = new Holders(context);
    }

    /** One person: the holder of the office if it is of a state and known, else the words. */
    Reference one(Described described, Optional<String> code) {
        Party party = code.map(each -> holder(described, each)).orElseGet(() -> unnamed(described, Optional.empty()));
        return reference(described, List.of(party));
    }

    /** Several, or a body: the holders of an office of several states, else the words for each state. */
    Reference many(Described described, List<String> codes) {
        boolean isEach = described.isPlural()
                && described.noun().kind() == ActorNoun.Kind.OFFICE
                && codes.size() > 1
                && !described.told().isEmpty();
        List<Party> parties = codes.stream()
                .map(code -> isEach ? holder(described, code) : unnamed(described, Optional.of(code)))
                .toList();
        return reference(described, parties.isEmpty() ? List.of(unnamed(described, Optional.empty())) : parties);
    }

    private Party holder(Described described, String code) {
        boolean isOfState = described.told().stream().noneMatch(each -> each.kind() == PartyKind.GROUP);
        boolean isNow = isOfState && !described.has(context, WordList.PAST) && !described.has(context, WordList.FUTURE);
        Optional<ActorNoun> noun = Optional.of(described.noun());
        return holders.of(code, described.noun())
                .filter(person -> isNow)
                .map(person -> context.parties()
                        .person(person, noun, false, Optional.of(described.role(context)), described.span()))
                .orElseGet(() -> unnamed(described, Optional.of(code)));
    }

    private Party unnamed(Described described, Optional<String> code) {
        ActorNoun noun = described.noun();
        boolean isSaid = !described.told().isEmpty() || described.isDefinite(context);
        if (noun.isState() && code.isPresent() && isSaid) {
            Party state = context.parties().ofCode(code.get(), described.span());
            return new Party(
                    state.name(),
                    state.code(),
                    noun.sector(),
                    state.kind(),
                    Optional.empty(),
                    noun.officeClass(),
                    state.id(),
                    state.span());
        }
        boolean isPast = noun.isOfPerson() && described.has(context, WordList.PAST);
        return new Party(
                Optional.of(described.words(context)),
                code,
                sector(described, code),
                kind(described),
                noun.isOfPerson() ? Optional.of(described.role(context)) : Optional.empty(),
                noun.officeClass().map(id -> isPast ? OfficeClass.former(id) : id),
                Optional.empty(),
                described.span());
    }

    /** A spokesman of an army is of its sector, an office has its own. */
    private static Optional<String> sector(Described described, Optional<String> code) {
        boolean isAny = described.noun().kind() == ActorNoun.Kind.PERSON && code.isPresent();
        return described.told().stream()
                .filter(each -> isAny && each.code().equals(code))
                .flatMap(each -> each.sector().stream())
                .findFirst()
                .or(described.noun()::sector);
    }

    private static PartyKind kind(Described described) {
        return switch (described.noun().kind()) {
            case OFFICE -> described.isPlural() ? PartyKind.GROUP : PartyKind.OFFICE;
            case PERSON, GROUP -> described.isPlural() ? PartyKind.GROUP : PartyKind.PERSON;
            case BODY -> PartyKind.ORGANISATION;
        };
    }

    private Reference reference(Described described, List<Party> parties) {
        boolean isMany = described.isPlural();
        boolean isOffice = described.noun().kind() == ActorNoun.Kind.OFFICE;
        Optional<Sex> sex = described.noun().sex().or(() -> sexOf(parties));
        return new Reference(
                described.phrases().sentence().index(),
                described.phrase().first(),
                described.phrase().last(),
                described.phrase().head(),
                described.span(),
                isOffice ? Mention.Form.OFFICE : Mention.Form.NOMINAL,
                parties,
                Optional.of(described.noun()),
                isMany ? Optional.empty() : sex,
                Affiliation.side(described.told(), described.span()),
                isMany || parties.size() > 1,
                score(parties),
                reason(parties),
                List.of());
    }

    private Optional<Sex> sexOf(List<Party> parties) {
        return parties.stream()
                .filter(party -> party.kind() == PartyKind.PERSON)
                .flatMap(party -> party.name().stream())
                .map(name -> name.split(" ", 2)[0])
                .findFirst()
                .flatMap(context.knowledge().people()::sexOf);
    }

    private static double score(List<Party> parties) {
        if (parties.stream().allMatch(party -> party.code().isEmpty())) {
            return OF_NOBODY;
        }
        return parties.stream().allMatch(party -> party.id().isPresent()) ? NAMED : OF_STATE;
    }

    private static String reason(List<Party> parties) {
        List<String> codes = parties.stream()
                .flatMap(party -> party.code().stream())
                .distinct()
                .toList();
        List<String> names = parties.stream()
                .flatMap(party -> party.name().stream())
                .distinct()
                .toList();
        return codes.isEmpty()
                ? "of no state that the text tells: " + String.join(", ", names)
                : "of %s: %s".formatted(String.join(", ", codes), String.join(", ", names));
    }
}
