package readout.reading.time.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.model.time.Basis;
import readout.model.time.Precision;
import readout.model.time.When;

class EventTimeTest {
    private static List<When> whens(String text, boolean isOfficial, String... specs) {
        return EventTexts.whens(text, isOfficial, List.of(specs));
    }

    private static String edtf(When when) {
        return EventTexts.edtf(when);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The presidents met on Monday in Vienna. | met CONSULT happened | 2021-12-27",
                "On Monday, the presidents met in Vienna. | met CONSULT happened | 2021-12-27",
                "The envoys held talks on Tuesday. | talks CONSULT happened | 2021-12-28",
                "The meeting scheduled for January 10 will be in Oslo. | meeting CONSULT planned | 2022-01-10",
                "The ministry plans to hold talks on January 12. | talks CONSULT planned | 2022-01-12",
                "Last week the army shelled the port. | shelled ASSAULT happened | 2021-12-20/2021-12-26",
                "The annexation of the isle in 2014 was condemned. | annexation ASSAULT happened | 2014",
                "The rebels have shelled the port for weeks. | shelled ASSAULT ongoing | ../2021-12-30",
                "The 2015 accord was signed in Vienna. | accord AGREE happened | 2015",
                "Police arrested nine men on Sunday night. | arrested COERCE happened | 2021-12-26",
                "The army shelled the port on Sunday, killing nine. | shelled ASSAULT happened | 2021-12-26",
                "Troops will leave by Friday. | leave RETREAT planned | ../2021-12-31",
            })
    void an_event_has_the_time_of_its_clause(String text, String spec, String expected) {
        assertThat(edtf(whens(text, false, spec).getFirst())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The minister condemned the raid. | condemned ACCUSE happened",
                "He said on Monday that the rebels want peace. | want AGREE happened",
                "The premier demanded on Monday that troops leave. | leave RETREAT demanded",
                "They fear an invasion. | invasion ASSAULT conditional",
                "They pray every Friday and protest. | protest PROTEST ongoing",
            })
    void what_the_text_does_not_date_has_no_time(String text, String spec) {
        assertThat(whens(text, false, spec).getFirst()).isEqualTo(When.unknown());
    }

    @Test
    void a_begin_in_two_zones_and_a_length_give_the_end() {
        When call = whens(
                        "The call began as scheduled at 3:35 PM ET (9:35 PM CET) and lasted fifty minutes.",
                        false,
                        "call CONSULT happened")
                .getFirst();
        assertThat(edtf(call)).isEqualTo("2021-12-30T15:35-05:00/2021-12-30T16:25-05:00");
        assertThat(call.precision()).contains(Precision.MINUTE);
        assertThat(call.zone()).contains("America/New_York");
        assertThat(call.duration()).map(Object::toString).contains("PT50M");
        assertThat(call.evidence()).hasSize(3);
    }

    @Test
    void two_acts_of_one_sentence_share_the_time_that_stands_once() {
        List<When> both = whens(
                "The premier agreed last week to a truce but asked for guarantees.",
                false,
                "agreed AGREE happened",
                "asked REQUEST happened");
        assertThat(both)
                .extracting(EventTimeTest::edtf)
                .containsExactly("2021-12-20/2021-12-26", "2021-12-20/2021-12-26");
    }

    @Test
    void each_act_keeps_a_time_of_its_own() {
        List<When> both = whens(
                "They met on Monday and signed the pact on Tuesday.",
                false,
                "met CONSULT happened",
                "signed AGREE happened");
        assertThat(both).extracting(EventTimeTest::edtf).containsExactly("2021-12-27", "2021-12-28");
    }

    @Test
    void what_is_demanded_is_not_dated_by_the_demand() {
        List<When> both = whens(
                "On Monday the council demanded the withdrawal of all troops.",
                false,
                "demanded REQUEST happened",
                "withdrawal RETREAT demanded 0");
        assertThat(both).extracting(EventTimeTest::edtf).containsExactly("2021-12-27", "");
    }

    @Test
    void the_status_of_an_event_corrects_the_direction_of_its_time() {
        When meeting = whens(
                        "The team will build on the leaders' meeting on Sunday with their allies.",
                        false,
                        "meeting CONSULT happened")
                .getFirst();
        assertThat(edtf(meeting)).isEqualTo("2021-12-26");
    }

    @Test
    void a_story_goes_on_on_its_day() {
        List<When> story = whens(
                "On Saturday thousands marched to the palace. Police fired tear gas. The crowd threw stones.",
                false,
                "marched PROTEST happened",
                "fired COERCE happened",
                "threw PROTEST happened");
        assertThat(story).extracting(EventTimeTest::edtf).containsOnly("2021-12-25");
        assertThat(story.getLast().basis()).isEqualTo(Basis.INFERRED);
        assertThat(story.getLast().evidence()).isNotEmpty();
    }

    @Test
    void what_is_said_to_the_press_has_no_day_of_the_story() {
        List<When> story = whens(
                "On Saturday the army shelled the port. The minister condemned the attack.",
                false,
                "shelled ASSAULT happened",
                "condemned ACCUSE happened");
        assertThat(story).extracting(EventTimeTest::edtf).containsExactly("2021-12-25", "");
    }

    @Test
    void an_official_text_does_by_being_issued_what_it_says() {
        List<When> acts = whens(
                "The United States condemns the raid. We call on the rebels to leave. Their army will withdraw.",
                true,
                "condemns ACCUSE happened",
                "call REQUEST happened",
                "withdraw RETREAT planned");
        assertThat(acts).extracting(EventTimeTest::edtf).containsExactly("2021-12-30", "2021-12-30", "");
        assertThat(acts.getFirst().basis()).isEqualTo(Basis.PUBLISHED);
    }

    @Test
    void an_official_text_keeps_the_dates_that_it_gives() {
        List<When> acts = whens(
                "The Secretary spoke yesterday with the king. In 2019 the rebels seized the port.",
                true,
                "spoke CONSULT happened",
                "seized COERCE happened");
        assertThat(acts).extracting(EventTimeTest::edtf).containsExactly("2021-12-29", "2019");
    }

    @Test
    void an_official_text_condemns_on_its_own_day_what_was_done_on_another() {
        List<When> acts = whens(
                "The two Presidents condemned the raid on the port on Sunday.",
                true,
                "condemned ACCUSE happened",
                "raid ASSAULT happened");
        assertThat(edtf(acts.getFirst())).isEqualTo("2021-12-30");
    }

    @Test
    void what_is_said_on_the_same_occasion_is_of_its_day() {
        List<When> acts = whens(
                "The general took the oath on Tuesday. In the same speech he ordered the army to its barracks.",
                false,
                "ordered REQUEST happened");
        assertThat(edtf(acts.getFirst())).isEqualTo("2021-12-28");
    }
}
