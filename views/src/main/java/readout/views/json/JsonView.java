package readout.views.json;

import readout.model.event.Readout;
import readout.views.View;

/** One object a line, the whole readout. */
public final class JsonView implements View {
    @Override
    public String of(Readout readout) {
        return ReadoutJson.readout(readout) + "\n";
    }
}
