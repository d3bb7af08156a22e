package readout.reading.time.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.threeten.extra.LocalDateRange;
import readout.knowledge.office.OfficeClass;
import readout.knowledge.office.Tenure;
import readout.knowledge.person.Offices;
import readout.model.event.Mention;
import readout.model.event.Party;

/**
 * People whom the text names with their office: it was written while they held it. Where not all of them held theirs at
 * one time, those who fit together best count; the others are named as of an earlier time.
 */
final class OfficeGrounds {
    private final Offices offices;

    OfficeGrounds(Offices offices) {
        this.offices = offices;
    }

    /** One ground for each person that fits with the others. */
    List<Ground> grounds(List<Mention> mentions, Windows known) {
        List<Ground> all = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Mention mention : mentions) {
            if (mention.form() == Mention.Form.NAME && mention.parties().size() == 1) {
                ground(mention, seen)
                        .filter(each -> !each.admits().and(known).isEmpty())
                        .ifPresent(all::add);
            }
        }
        Optional<LocalDate> best = best(all, known);
        return all.stream()
                .filter(ground -> best.filter(day -> admits(ground, day)).isPresent())
                .toList();
    }

    private Optional<Ground> ground(Mention mention, Set<String> seen) {
        Party party = mention.parties().getFirst();
        if (party.role().isEmpty() || party.name().isEmpty()) {
            return Optional.empty();
        }
        String role = party.role().get();
        List<Tenure> held = held(party, role);
        if (held.isEmpty() || !seen.add(party.name().get() + role)) {
            return Optional.empty();
        }
        Windows admits = new Windows(
                held.stream().flatMap(tenure -> range(tenure).stream()).toList());
        String says =
                "%s is named as %s, which was so %s.".formatted(party.name().get(), role, Wording.of(admits));
        return admits.isEmpty() ? Optional.empty() : Optional.of(new Ground(says, Optional.of(mention.span()), admits));
    }

    /** The tenures of the office that the text's words name, else of its class. */
    private List<Tenure> held(Party party, String role) {
        List<Tenure> all = party.id().map(offices::of).orElseGet(() -> byName(party));
        String words = role.toLowerCase(Locale.ROOT);
        List<Tenure> named = all.stream()
                .filter(tenure -> tenure.office().toLowerCase(Locale.ROOT).startsWith(words))
                .filter(tenure -> party.code().filter(tenure.country()::equals).isPresent())
                .toList();
        Optional<OfficeClass> officeClass = party.officeClass().flatMap(OfficeClass::parse);
        return named.isEmpty()
                ? all.stream()
                        .filter(tenure ->
                                officeClass.filter(tenure.officeClass()::equals).isPresent())
                        .toList()
                : named;
    }

    /** The tenures, in the class of office that the text gives, of who bears the name. */
    private List<Tenure> byName(Party party) {
        return party
                .officeClass()
                .flatMap(OfficeClass::parse)
                .flatMap(office -> party.code().map(code -> offices.holders(code, office)))
                .orElse(List.of())
                .stream()
                .filter(tenure -> party.name().filter(tenure.person()::equals).isPresent())
                .toList();
    }

    /** The tenure without its last day, which is the successor's first; empty if its begin is not known. */
    private static Optional<LocalDateRange> range(Tenure tenure) {
        if (tenure.start().isEmpty()) {
            return Optional.empty();
        }
        LocalDate start = tenure.start().get();
        return tenure.end()
                .map(end -> LocalDateRange.of(start, end.isAfter(start) ? end : start.plusDays(1)))
                .or(() -> Optional.of(LocalDateRange.ofUnboundedEnd(start)));
    }

    /** The latest day, of those on which a tenure begins, that most tenures contain. */
    private static Optional<LocalDate> best(List<Ground> grounds, Windows known) {
        TreeSet<LocalDate> days = new TreeSet<>();
        known.first().ifPresent(days::add);
        for (Ground ground : grounds) {
            ground.admits().and(known).ranges().stream()
                    .filter(range -> !range.isUnboundedStart())
                    .forEach(range -> days.add(range.getStart()));
        }
        Optional<LocalDate> best = Optional.empty();
        long most = 0;
        for (LocalDate day : days) {
            long count = grounds.stream().filter(ground -> admits(ground, day)).count();
            if (count >= most && count > 0) {
                most = count;
                best = Optional.of(day);
            }
        }
        return best;
    }

    private static boolean admits(Ground ground, LocalDate day) {
        return ground.admits().ranges().stream().anyMatch(range -> range.contains(day));
    }
}
