package readout.cli.output;

import java.io.PrintStream;
import readout.model.event.Readout;
import readout.model.text.Article;
import readout.views.calendar.Agenda;
import readout.views.ics.IcsView;

/** One calendar of all articles on standard output: written at the end, since a later article can change an entry. */
public final class CalendarOutput implements Output {
    private final IcsView view = new IcsView();
    private final Agenda agenda = new Agenda();
    private final PrintStream out;

    public CalendarOutput(PrintStream out) {
        this.out = out;
    }

    @Override
    public void open() {
        out.print(view.header());
    }

    @Override
    public boolean has(Article article) {
        return false;
    }

    @Override
    public void write(Readout readout) {
        agenda.add(readout);
    }

    @Override
    public boolean isClosed() {
        return out.checkError();
    }

    @Override
    public void close() {
        out.print(view.of(agenda));
        out.print(view.footer());
        out.flush();
    }

    @Override
    public boolean isKept() {
        return false;
    }
}
