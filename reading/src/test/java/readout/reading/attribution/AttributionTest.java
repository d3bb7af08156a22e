package readout.reading.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import readout.knowledge.Knowledge;
import readout.model.event.EventType;
import readout.model.event.Mention;
import readout.model.event.Party;
import readout.model.event.PartyKind;
import readout.model.event.Source;
import readout.model.event.Status;
import readout.model.syntax.Sentence;
import readout.model.syntax.Token;
import readout.model.text.Span;
import readout.reading.Occurrence;
import readout.reading.Scene;
import readout.reading.statement.Texts;

class AttributionTest {
    private static final Attribution ATTRIBUTION =
            new Attribution(Texts.CUES, new Issuers(IssuerCues.load(Texts.FILES, "en"), Knowledge.load()));
    private static final String NOBODY = "_";
    private static final String DAY = "2003-05-15";

    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = "chains.txt", delimiter = '|', quoteCharacter = '`')
    void an_event_that_is_told_has_its_voices(
            String where, String text, String trigger, String act, String actor, String chain) {
        Scene scene = Texts.scene(text, DAY);
        assertThat(words(ATTRIBUTION.sources(occurrence(scene, 0, trigger, act, actor), scene), text))
                .isEqualTo(chain);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = "chains-not.txt", delimiter = '|', quoteCharacter = '`')
    void the_papers_own_word_has_no_voice(String where, String text, String trigger, String act, String actor) {
        Scene scene = Texts.scene(text, DAY);
        assertThat(ATTRIBUTION.sources(occurrence(scene, 0, trigger, act, actor), scene))
                .isEmpty();
    }

    @Test
    void the_content_of_a_speech_act_is_answered_for_by_whoever_does_it() {
        String text = "Radio Praia said that Lisbon had condemned the raid of the commandos.";
        Scene scene = Texts.scene(text, DAY);
        Occurrence condemned = occurrence(scene, 0, "condemned", "ACCUSE happened", "Lisbon");
        Occurrence raid = contentOf(condemned, occurrence(scene, 1, "raid", "ASSAULT alleged", "commandos"));
        Voices voices = ATTRIBUTION.in(scene);
        List<Occurrence> all = List.of(condemned, raid);
        assertThat(words(voices.over(condemned, all), text)).isEqualTo("Radio Praia");
        assertThat(words(voices.over(raid, all), text)).isEqualTo("Radio Praia > Lisbon");
    }

    @Test
    void in_an_official_text_the_issuer_is_the_outermost_voice_of_every_event() {
        String text =
                "The President spoke today with King Hussein of Jordan. The King said that Iraq had closed the border. "
                        + "We condemn the closing.";
        Scene scene = Texts.scene(Texts.article(text, Optional.empty(), Optional.of("The White House"), DAY));
        Voices voices = ATTRIBUTION.in(scene);
        assertThat(names(voices.over(occurrence(scene, 0, "spoke", "CONSULT happened", NOBODY))))
                .startsWith("The White House");
        List<Source> closed = voices.over(occurrence(scene, 1, "closed", "COERCE happened", "Iraq"));
        assertThat(closed).hasSize(2);
        assertThat(closed.getFirst().party().name()).contains("The White House");
        assertThat(closed.getLast().span().in(text)).contains("King");
        assertThat(voices.over(occurrence(scene, 2, "condemn", "ACCUSE happened", "We")))
                .hasSize(1);
    }

    @Test
    void a_voice_carries_its_cue_its_channel_and_its_day() {
        String text = "The admiral said in a statement on Monday that two ships had been sunk.";
        Scene scene = Texts.scene(text, DAY);
        Source source = ATTRIBUTION
                .sources(occurrence(scene, 0, "sunk", "ASSAULT happened", NOBODY), scene)
                .getFirst();
        assertThat(source.cue()).contains("said");
        assertThat(source.channel()).contains("statement");
        assertThat(source.saidAt().map(Object::toString)).contains("2003-05-12");
    }

    private static Occurrence contentOf(Occurrence act, Occurrence content) {
        return new Occurrence(
                content.number(),
                content.sentence(),
                content.trigger(),
                content.type(),
                content.mode(),
                content.cameo(),
                content.status(),
                content.actors(),
                content.recipients(),
                OptionalInt.of(act.number()),
                content.evidence(),
                content.confidence(),
                content.why());
    }

    private static Occurrence occurrence(Scene scene, int number, String trigger, String act, String actor) {
        String text = scene.document().article().text();
        Sentence sentence = scene.document().sentences().stream()
                .filter(each ->
                        each.tokens().stream().anyMatch(token -> token.text().equals(trigger)))
                .findFirst()
                .orElseThrow();
        Token token = sentence.tokens().stream()
                .filter(each -> each.text().equals(trigger))
                .findFirst()
                .orElseThrow();
        String[] kind = act.split(" ");
        List<Party> actors = actor.equals(NOBODY) ? List.of() : List.of(party(scene, text, actor));
        return new Occurrence(
                number,
                sentence,
                token.index(),
                EventType.valueOf(kind[0]),
                Optional.empty(),
                "",
                Status.valueOf(kind[1].toUpperCase(Locale.ROOT)),
                actors,
                List.of(),
                OptionalInt.empty(),
                token.span(),
                1,
                List.of());
    }

    private static Party party(Scene scene, String text, String words) {
        return scene.mentions().stream()
                .filter(mention -> mention.span().in(text).contains(words) && !mention.isUnknown())
                .map(Mention::parties)
                .map(List::getFirst)
                .findFirst()
                .orElseGet(() -> new Party(
                        Optional.of(words),
                        Optional.empty(),
                        Optional.empty(),
                        PartyKind.GROUP,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        new Span(text.indexOf(words), text.indexOf(words) + words.length())));
    }

    private static String words(List<Source> chain, String text) {
        return chain.stream()
                .map(source -> source.span().in(text).replaceFirst("^(?i:the|a|an) ", ""))
                .collect(Collectors.joining(" > "));
    }

    private static String names(List<Source> chain) {
        return chain.stream().flatMap(source -> source.party().name().stream()).collect(Collectors.joining(" > "));
    }
}
