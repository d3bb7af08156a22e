package readout.views.json;

import readout.model.event.Readout;
import readout.views.View;

/** One event a line, its article folded in. */
public final class JsonLinesView implements View {
    @Override
    public String of(Readout readout) {
        StringBuilder lines = new StringBuilder();
        readout.events()
                .forEach(
                        event -> lines.append(ReadoutJson.event(readout, event)).append('\n'));
        return lines.toString();
    }
}
