package readout.knowledge.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.knowledge.Scored;

/** Weighs a name's fit, the evidence beside it and how well known the person is. */
final class PersonScore {
    private static final double WHOLE_NAME = 0.78;
    private static final double WHOLE_NAME_ENOUGH = 0.6;
    private static final double SURNAME_ALONE = 0.5;
    private static final double SURNAME_ENOUGH = 0.5;
    private static final double PROMINENCE_OF_WHOLE = 0.08;
    private static final double PROMINENCE_OF_SURNAME = 0.22;

    /** Nobody less known is meant by a surname alone. */
    private static final double KNOWN = 0.6;

    /** A near surname beside a fitting given name needs no other evidence from here on. */
    private static final double KNOWN_TO_EVERYBODY = 0.8;

    private static final double TIE = 0.03;

    private PersonScore() {}

    /** The person as a candidate; empty if name and evidence are not enough. */
    static Optional<Scored<Person>> of(Person person, NameMatch match, Evidence evidence) {
        Evidence.Weighed weighed = evidence.weigh(person);
        double prominence = Prominence.of(person, evidence.on());
        double base = match.isWhole()
                ? WHOLE_NAME * match.score() + PROMINENCE_OF_WHOLE * prominence
                : SURNAME_ALONE * match.surname() + PROMINENCE_OF_SURNAME * prominence;
        double score = Math.clamp(base + weighed.points(), 0, 1);
        if (!weighed.isSupported() && !isEnoughAlone(match, prominence)
                || score < (match.isWhole() ? WHOLE_NAME_ENOUGH : SURNAME_ENOUGH)) {
            return Optional.empty();
        }
        List<String> reasons = new ArrayList<>();
        reasons.add(
                "%s '%s' fits by %.2f".formatted(match.isWhole() ? "name" : "surname", person.name(), match.score()));
        reasons.addAll(weighed.reasons());
        return Optional.of(new Scored<>(person, score, reasons));
    }

    /** Whether the name says enough where neither country nor office does. */
    private static boolean isEnoughAlone(NameMatch match, double prominence) {
        boolean isSure = match.surname() >= NameMatch.SURE;
        return match.isWhole()
                ? isSure || match.surname() > 0 && prominence >= KNOWN_TO_EVERYBODY
                : isSure && prominence >= KNOWN;
    }

    /** A little less of each where the second is as likely as the first, and a reason that says so. */
    static List<Scored<Person>> withoutTies(List<Scored<Person>> bestFirst) {
        if (bestFirst.size() < 2 || bestFirst.get(0).score() - bestFirst.get(1).score() >= TIE) {
            return List.copyOf(bestFirst);
        }
        return bestFirst.stream()
                .map(one -> new Scored<>(one.value(), one.score() - TIE, withTie(one.reasons())))
                .toList();
    }

    private static List<String> withTie(List<String> reasons) {
        List<String> all = new ArrayList<>(reasons);
        all.add("somebody else is as likely");
        return all;
    }
}
