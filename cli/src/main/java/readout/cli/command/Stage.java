package readout.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import readout.model.event.Readout;
import readout.views.View;
import readout.views.json.ReadoutJson;
import readout.views.timeml.TimeMlView;

/** The stages that can be called alone, with what each writes. */
enum Stage {
    ARTICLE(
            "Show what is taken for the article: its text, title, date, sections and boilerplate.",
            readout -> ReadoutJson.article(readout.article())),
    TIMES("List the time expressions with their TIMEX3 and EDTF values.", ReadoutJson::times),
    ACTORS("List everybody mentioned and who is meant.", ReadoutJson::actors),
    PLACES("List the places named and where they are.", ReadoutJson::places),
    STATEMENTS("List what is said, and by whom.", ReadoutJson::statements);

    private static final String JSON = "json";
    private static final String TIMEML = "timeml";

    private final String says;

    @SuppressWarnings("ImmutableEnumChecker") // a pure function; the type cannot say so
    private final Function<Readout, String> json;

    Stage(String says, Function<Readout, String> json) {
        this.says = says;
        this.json = json;
    }

    String says() {
        return says;
    }

    /** The formats that it can be written in. */
    List<String> formats() {
        return this == TIMES ? List.of(JSON, TIMEML) : List.of(JSON);
    }

    /** The view in a format; empty if the stage has none in it. */
    Optional<View> view(String format) {
        return Optional.of(format)
                .filter(formats()::contains)
                .map(each -> each.equals(TIMEML) ? new TimeMlView() : readout -> json.apply(readout) + "\n");
    }
}
