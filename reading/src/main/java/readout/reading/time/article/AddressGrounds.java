package readout.reading.time.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.model.text.Article;
import readout.model.text.Published;
import readout.model.time.Edtf;

/** What stands around the text: a date in its address, the day on which it was last changed. */
final class AddressGrounds {
    private static final Pattern DAY =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-/_]?(0[1-9]|1[0-2])[-/_]?([0-3]\\d)(?!\\d)");
    private static final Pattern MONTH = Pattern.compile("/((?:19|20)\\d\\d)/(0[1-9]|1[0-2])(?!\\d)");

    private AddressGrounds() {}

    /** The day or month in the address. */
    static Optional<Ground> address(Article article) {
        return article.url().flatMap(url -> day(url).or(() -> month(url)));
    }

    /** Not after the last change. */
    static Optional<Ground> modified(Article article) {
        return article.modified()
                .flatMap(Published::edtf)
                .flatMap(Edtf::last)
                .map(day ->
                        new Ground("It was last changed on %s.".formatted(day), Optional.empty(), Windows.until(day)));
    }

    private static Optional<Ground> day(String url) {
        Matcher matcher = DAY.matcher(url);
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3));
            return Optional.of(new Ground(
                    "Its address holds the date %s.".formatted(day), Optional.empty(), Windows.between(day, day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Ground> month(String url) {
        Matcher matcher = MONTH.matcher(url);
        if (!matcher.find()) {
            return Optional.empty();
        }
        YearMonth month = YearMonth.of(number(matcher, 1), number(matcher, 2));
        return Optional.of(new Ground(
                "Its address holds the month %s.".formatted(month),
                Optional.empty(),
                Windows.between(month.atDay(1), month.atEndOfMonth())));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
