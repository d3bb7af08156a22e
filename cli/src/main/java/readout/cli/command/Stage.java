package readout.cli.command;

import java.util.function.Function;
import readout.model.event.Readout;
import readout.views.View;
import readout.views.json.ReadoutJson;

/** The stages that can be called alone, with what each writes. */
enum Stage {
    ARTICLE(
            "Show what is taken for the article: its text, title, date, sections and boilerplate.",
            readout -> ReadoutJson.article(readout.article())),
    TIMES("List the time expressions with their TIMEX3 and EDTF values.", ReadoutJson::times),
    ACTORS("List everybody mentioned and who is meant.", ReadoutJson::actors),
    PLACES("List the places named and where they are.", ReadoutJson::places),
    STATEMENTS("List what is said, and by whom.", ReadoutJson::statements);

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

    View view() {
        return readout -> json.apply(readout) + "\n";
    }
}
