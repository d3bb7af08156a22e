package readout.knowledge.person;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import readout.knowledge.office.OfficeClass;
import readout.knowledge.office.Tenure;

/** How likely a newspaper means somebody when it prints no more than the surname. */
final class Prominence {
    private static final Set<String> MOST_WRITTEN_OF =
            Set.of("USA", "RUS", "SUN", "CHN", "GBR", "FRA", "DEU", "UN", "EU", "NATO");

    private static final Set<String> MUCH_WRITTEN_OF = Set.of(
            "UKR", "ISR", "IRN", "IRQ", "SYR", "PSE", "EGY", "SAU", "TUR", "IND", "PAK", "JPN", "KOR", "PRK", "ITA",
            "ESP", "POL", "CAN", "AUS", "BRA", "MEX", "VEN", "CUB", "ZAF", "AFG", "YUG", "SRB", "BLR", "LBN", "LBY",
            "IAEA", "DDR");

    private Prominence() {}

    /** 0 to 1, on that day if it is known, else at the person's best. */
    static double of(Person person, Optional<LocalDate> day) {
        double best = 0;
        for (Tenure tenure : person.tenures()) {
            best = Math.max(best, weight(tenure.officeClass()) * weight(tenure.country()) * nearness(tenure, day));
        }
        return best;
    }

    private static double weight(OfficeClass officeClass) {
        return switch (officeClass) {
            case SUPREME_LEADER, HEAD_OF_STATE, HEAD_OF_GOVERNMENT -> 1;
            case LEADER, FOREIGN_MINISTER, SECRETARY_GENERAL, COMMISSION_PRESIDENT -> 0.9;
            case CROWN_PRINCE, DEFENCE_MINISTER, COUNCIL_PRESIDENT, DIRECTOR_GENERAL -> 0.75;
            case VICE_PRESIDENT, SECURITY_ADVISER, SPOKESPERSON, ENVOY, UN_AMBASSADOR, OPPOSITION_LEADER -> 0.7;
            case DEPUTY_HEAD_OF_GOVERNMENT,
                    INTERIOR_MINISTER,
                    FINANCE_MINISTER,
                    CHIEF_OF_STAFF,
                    MILITARY_CHIEF,
                    INTELLIGENCE_CHIEF,
                    PRESIDENTIAL_AIDE,
                    SPEAKER,
                    MANAGING_DIRECTOR,
                    CHAIRPERSON,
                    PROSECUTOR,
                    PARTY_LEADER -> 0.55;
            case DEPUTY_FOREIGN_MINISTER, DEPUTY_DEFENCE_MINISTER, DEPUTY_CHIEF_OF_STAFF -> 0.45;
            case MINISTER -> 0.3;
            case AMBASSADOR, DEPUTY_MINISTER, OTHER -> 0.15;
        };
    }

    private static double weight(String country) {
        return MOST_WRITTEN_OF.contains(country) ? 1 : MUCH_WRITTEN_OF.contains(country) ? 0.9 : 0.7;
    }

    private static double nearness(Tenure tenure, Optional<LocalDate> day) {
        if (day.isEmpty()) {
            return 0.9;
        }
        LocalDate on = day.get();
        if (tenure.start().isPresent() && on.isBefore(tenure.start().get())) {
            double years = ChronoUnit.DAYS.between(on, tenure.start().get()) / 365.25;
            return Math.max(0, 0.7 - 0.2 * years);
        }
        Optional<LocalDate> last = tenure.end().or(tenure::openAsOf);
        if (last.isPresent() && on.isAfter(last.get())) {
            double years = ChronoUnit.DAYS.between(last.get(), on) / 365.25;
            return Math.max(0.2, 0.9 - 0.05 * years);
        }
        return 1;
    }
}
