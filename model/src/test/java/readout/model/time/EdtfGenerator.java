package readout.model.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;

/** Makes texts in canonical form from the grammar, not from the printer under test. */
final class EdtfGenerator {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final int DAYS = 50_000;

    private final Random random;

    EdtfGenerator(Random random) {
        this.random = random;
    }

    String next() {
        return switch (random.nextInt(6)) {
            case 0 -> interval();
            case 1 -> (random.nextBoolean() ? "../" : "/") + point();
            case 2 -> point() + (random.nextBoolean() ? "/.." : "/");
            case 3 -> set();
            default -> point();
        };
    }

    private String interval() {
        LocalDate from = day();
        LocalDate to = from.plusDays(1 + random.nextInt(1000));
        return switch (random.nextInt(3)) {
            case 0 -> from + "/" + to;
            case 1 -> from.toString().substring(0, 7) + "/" + to;
            default -> from + "T10:15Z/" + to + "T09:05+02:00";
        };
    }

    private String set() {
        TreeSet<String> years = new TreeSet<>();
        while (years.size() < 2 + random.nextInt(3)) {
            years.add(year());
        }
        String members = String.join(",", years);
        return random.nextBoolean() ? "[" + members + "]" : "{" + members + "}";
    }

    private String point() {
        String mark = switch (random.nextInt(8)) {
            case 0 -> "~";
            case 1 -> "?";
            case 2 -> "%";
            default -> "";
        };
        return plain() + mark;
    }

    private String plain() {
        LocalDate day = day();
        return switch (random.nextInt(8)) {
            case 0 -> year();
            case 1 -> day.toString().substring(0, 7);
            case 2 -> year() + "-" + (21 + random.nextInt(21));
            case 3 -> day.toString().substring(0, 3) + "X";
            case 4 -> day.toString().substring(0, 2) + "XX";
            case 5 -> day + "T" + clock() + zone();
            case 6 -> day.toString().substring(0, 7) + "-XX";
            default -> day.toString();
        };
    }

    private String clock() {
        String hour = two(random.nextInt(24));
        String minute = ":" + two(random.nextInt(60));
        return switch (random.nextInt(3)) {
            case 0 -> hour;
            case 1 -> hour + minute;
            default -> hour + minute + ":" + two(random.nextInt(60));
        };
    }

    private String zone() {
        return switch (random.nextInt(3)) {
            case 0 -> "";
            case 1 -> "Z";
            default ->
                (random.nextBoolean() ? "+" : "-")
                        + two(1 + random.nextInt(12))
                        + (random.nextBoolean() ? ":00" : ":30");
        };
    }

    private LocalDate day() {
        return EARLIEST.plusDays(random.nextInt(DAYS));
    }

    private String year() {
        return day().toString().substring(0, 4);
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
