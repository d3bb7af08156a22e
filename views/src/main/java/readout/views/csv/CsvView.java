package readout.views.csv;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import readout.model.event.Event;
import readout.model.event.Party;
import readout.model.event.Place;
import readout.model.event.Readout;
import readout.model.event.Source;
import readout.model.text.Article;
import readout.views.View;

/** One event a row. */
public final class CsvView implements View {
    private static final String COLUMNS =
            "article,ref,title,url,published,id,type,mode,cameo,status,actors,actor_codes,"
                + "recipients,recipient_codes,when,precision,zone,duration,basis,where,country,lat,lon,according_to,"
                + "content_of,same_as,confidence,quote,start,end,why";
    private static final String FORMULA = "=+-@\t\r";

    @Override
    public String header() {
        return COLUMNS + "\r\n";
    }

    @Override
    public String of(Readout readout) {
        return readout.events().stream()
                .map(event -> row(readout.article(), event))
                .collect(Collectors.joining());
    }

    private static String row(Article article, Event event) {
        List<String> fields = List.of(
                article.id(),
                article.ref(),
                article.title().orElse(""),
                article.url().orElse(""),
                text(article.published().edtf()),
                event.id(),
                event.type().name(),
                event.mode().orElse(""),
                event.cameo(),
                event.status().word(),
                join(event.actors(), party -> party.name().orElse("")),
                join(event.actors(), party -> party.code().orElse("")),
                join(event.recipients(), party -> party.name().orElse("")),
                join(event.recipients(), party -> party.code().orElse("")),
                text(event.when().edtf()),
                text(event.when().precision().map(unit -> unit.name().toLowerCase(java.util.Locale.ROOT))),
                event.when().zone().orElse(""),
                text(event.when().duration()),
                event.when().basis().name().toLowerCase(java.util.Locale.ROOT),
                text(event.where().map(Place::name)),
                text(event.where().flatMap(Place::country)),
                event.where().map(place -> degrees(place.latitude())).orElse(""),
                event.where().map(place -> degrees(place.longitude())).orElse(""),
                event.accordingTo().stream().map(CsvView::source).collect(Collectors.joining("; ")),
                event.contentOf().orElse(""),
                event.sameAs().orElse(""),
                Double.toString(Math.round(event.confidence() * 100) / 100.0),
                event.evidence().in(article),
                Integer.toString(event.evidence().start()),
                Integer.toString(event.evidence().end()),
                event.why().stream().map(Object::toString).collect(Collectors.joining("; ")));
        return fields.stream().map(CsvView::field).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String degrees(java.util.OptionalDouble value) {
        return value.isPresent() ? Double.toString(value.getAsDouble()) : "";
    }

    private static String join(List<Party> parties, Function<Party, String> part) {
        return parties.stream().map(part).collect(Collectors.joining("; "));
    }

    private static String source(Source source) {
        return source.party().name().or(() -> source.party().code()).orElse("");
    }

    /** Quoted where RFC 4180 asks; never a formula. */
    private static String field(String text) {
        boolean number = text.matches("-?\\d+(\\.\\d+)?");
        String safe = !text.isEmpty() && !number && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(unit -> unit == ',' || unit == '"' || unit == '\n' || unit == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
