package readout.reading.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.model.event.Mention;
import readout.model.event.Statement;
import readout.model.syntax.Document;
import readout.model.syntax.Sentence;
import readout.model.time.Timex;
import readout.reading.statement.cue.Cue;
import readout.reading.statement.cue.Cues;
import readout.reading.statement.cue.Form;
import readout.reading.statement.saying.Saying;
import readout.reading.statement.saying.Sayings;

/**
 * The stage that finds what is said in an article.
 *
 * <p>Needs sentences with graphs wherever {@link #wants} says so, mentions and time expressions; gives statements in the
 * order of the text, of nested ones the outer first. A speaker who is mentioned but not known is a party without a name; a
 * statement of nobody ("it was said") has no speaker.
 */
public final class Statements {
    private final Cues cues;
    private final Sayings sayings;

    public Statements(Cues cues) {
        this.cues = cues;
        this.sayings = new Sayings(cues);
    }

    /** Whether the stage needs a sentence's graph: it holds a word that may attribute. */
    public boolean wants(Sentence sentence) {
        return cues.mayOccur(sentence);
    }

    /** What is said in the article. */
    public List<Statement> statements(Document document, List<Mention> mentions, List<Timex> times) {
        Speakers speakers = new Speakers(document, mentions, cues);
        Circumstances circumstances = new Circumstances(document, times, speakers, cues);
        List<Draft> drafts = new ArrayList<>();
        for (Saying saying : sayings.in(document)) {
            boolean nobody =
                    saying.cue().part() != Cue.Part.VERB && saying.speaker().isEmpty();
            if (saying.cue().stance().isUttered() && !nobody) {
                Draft draft = draft(document, saying, speakers, circumstances);
                drafts.add(speakers.isBareDocument(saying) ? draft.by(lastSpeaker(drafts, draft)) : draft);
            }
        }
        drafts.addAll(new Continuations(document, mentions).of(drafts));
        drafts.sort(Draft.IN_ORDER);
        List<Statement> statements = new ArrayList<>(drafts.size());
        drafts.forEach(draft -> statements.add(draft.numbered(statements.size() + 1)));
        return List.copyOf(statements);
    }

    private static Draft draft(Document document, Saying saying, Speakers speakers, Circumstances circumstances) {
        return new Draft(
                saying.sentence().index(),
                speakers.of(saying),
                kind(document, saying),
                Optional.of(saying.cueSpan().in(document.article())),
                circumstances.saidAt(saying),
                circumstances.audience(saying),
                circumstances.channel(saying),
                saying.content());
    }

    private static Statement.Kind kind(Document document, Saying saying) {
        if (saying.form() == Form.QUOTE) {
            return isSetOff(document, saying) ? Statement.Kind.DIRECT : Statement.Kind.MIXED;
        }
        boolean quotes = document.quotationsOver(saying.content()).stream()
                .anyMatch(quotation -> saying.content().contains(quotation.span()));
        return quotes ? Statement.Kind.MIXED : Statement.Kind.INDIRECT;
    }

    /** Whether a quotation stands by itself: at a sentence's start, after a mark, or right behind the verb of saying. */
    private static boolean isSetOff(Document document, Saying saying) {
        String before =
                document.article().text().substring(0, saying.content().start()).stripTrailing();
        boolean start = before.isEmpty() || !Character.isLetterOrDigit(before.charAt(before.length() - 1));
        boolean reports = saying.cue().forms().contains(Form.CLAUSE)
                || saying.cue().audience().isEmpty();
        boolean behind = saying.cueSpan().end() == before.length() && reports;
        return start || behind;
    }

    private static Optional<readout.model.event.Party> lastSpeaker(List<Draft> drafts, Draft draft) {
        return drafts.reversed().stream()
                .filter(other -> other.sentence() < draft.sentence())
                .flatMap(other -> other.speaker().stream())
                .findFirst()
                .or(draft::speaker);
    }
}
