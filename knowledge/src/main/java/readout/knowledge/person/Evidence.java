package readout.knowledge.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.knowledge.office.OfficeClass;
import readout.knowledge.office.Tenure;

/** What a text says beside a name, and how much it speaks for a person. */
record Evidence(
        Optional<String> country, Optional<OfficeClass> officeClass, Optional<LocalDate> on, Optional<Sex> sex) {
    private static final double COUNTRY = 0.12;
    private static final double OTHER_COUNTRY = -0.3;
    private static final double OFFICE = 0.2;
    private static final double FORMER_OFFICE = 0.1;
    private static final double OTHER_OFFICE = -0.12;
    private static final double IN_OFFICE = 0.05;
    private static final double NOT_YET = -0.03;
    private static final double LONG_AGO = -0.01;
    private static final double MOST_FOR_TIME = -0.25;

    /** Points for and against, and whether any evidence of country or office agrees. */
    record Weighed(double points, boolean isSupported, List<String> reasons) {}

    /** Whether a known sex speaks against the person. */
    boolean excludes(Person person) {
        return sex.isPresent() && person.sex().isPresent() && !sex.equals(person.sex());
    }

    Weighed weigh(Person person) {
        List<String> reasons = new ArrayList<>();
        double points = 0;
        boolean isSupported = false;
        if (country.isPresent()) {
            boolean agrees = person.tenures().stream()
                    .anyMatch(tenure -> tenure.country().equals(country.get()));
            points += agrees ? COUNTRY : OTHER_COUNTRY;
            isSupported = agrees;
            reasons.add((agrees ? "served " : "never served ") + country.get());
        }
        if (officeClass.isPresent()) {
            double office = office(person, officeClass.get(), reasons);
            points += office;
            isSupported |= office > 0;
        }
        points += on.map(day -> time(person, day, reasons)).orElse(0.0);
        return new Weighed(points, isSupported, reasons);
    }

    private double office(Person person, OfficeClass wanted, List<String> reasons) {
        List<Tenure> tenures = person.tenures().stream()
                .filter(tenure -> tenure.officeClass().isLike(wanted))
                .toList();
        if (tenures.isEmpty()) {
            reasons.add("never " + wanted.id());
            return OTHER_OFFICE;
        }
        boolean isHeld = on.isEmpty() || tenures.stream().anyMatch(tenure -> tenure.heldOn(on.get()) != Tenure.Held.NO);
        boolean isFormer = on.isPresent() && tenures.stream().anyMatch(tenure -> tenure.isBefore(on.get()));
        reasons.add(
                isHeld
                        ? "was " + wanted.id()
                        : isFormer ? "had been " + wanted.id() : "became " + wanted.id() + " later");
        return isHeld ? OFFICE : isFormer ? FORMER_OFFICE : 0;
    }

    private static double time(Person person, LocalDate day, List<String> reasons) {
        if (!person.officesOn(day).isEmpty()) {
            reasons.add("in office on " + day);
            return IN_OFFICE;
        }
        int years = person.tenures().stream()
                .mapToInt(tenure -> yearsFrom(tenure, day))
                .reduce((a, b) -> Math.abs(b) < Math.abs(a) ? b : a)
                .orElse(0);
        reasons.add(
                years < 0 ? "in office %d years later".formatted(-years) : "out of office %d years".formatted(years));
        return Math.max(MOST_FOR_TIME, years < 0 ? -years * NOT_YET : years * LONG_AGO);
    }

    /** Years from the end of a tenure to a day, negative if it starts after the day. */
    private static int yearsFrom(Tenure tenure, LocalDate day) {
        if (tenure.start().isPresent() && day.isBefore(tenure.start().get())) {
            return day.getYear() - tenure.start().get().getYear();
        }
        return tenure.end()
                .map(end -> Math.max(0, day.getYear() - end.getYear()))
                .orElse(0);
    }
}
