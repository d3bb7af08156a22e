package readout.knowledge.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.knowledge.Knowledge;

class PlacesTest {
    private final Places places = Knowledge.load().places();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Geneva             | CHE | CITY    | 46.20 |    6.15
        Genf               | CHE | CITY    | 46.20 |    6.15
        Kiev               | UKR | CITY    | 50.45 |   30.52
        Cologne            | DEU | CITY    | 50.93 |    6.95
        Bethlehem          | PSE | CITY    | 31.70 |   35.20
        Odessa             | UKR | CITY    | 46.48 |   30.73
        Srebrenica         | BIH | CITY    | 44.11 |   19.30
        Crimea             | UKR | REGION  | 45.30 |   34.40
        Sevastopol         | UKR | REGION  | 44.60 |   33.53
        Gaza Strip         | PSE | REGION  | 31.42 |   34.36
        Golan Heights      | SYR | REGION  | 33.00 |   35.80
        Camp David         | USA | SITE    | 39.65 |  -77.47
        Georgia            | GEO | COUNTRY | 42.00 |   43.50
        Kentucky           | USA | REGION  | 38.00 |  -85.00
        Ky.                | USA | REGION  | 38.00 |  -85.00
        New South Wales    | AUS | REGION  | -32.0 |  147.00
        Black Sea          | ''  | WATER   | 43.30 |   34.00
        the Strait of Hormuz | '' | WATER  | 26.57 |   56.25
        Eastern Europe     | ''  | AREA    | 49.50 |   27.00
        Panama Canal       | PAN | WATER   |  9.12 |  -79.75
        """)
    void a_name_means_first_the_best_known_place(
            String name, String country, String feature, double latitude, double longitude) {
        assertThat(places.named(name)).first().satisfies(place -> {
            assertThat(place.country()).isEqualTo(country.isEmpty() ? Optional.empty() : Optional.of(country));
            assertThat(place.feature().name()).isEqualTo(feature);
            assertThat(place.latitude()).isCloseTo(latitude, within(1.5));
            assertThat(place.longitude()).isCloseTo(longitude, within(1.5));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ruritania", "Geneva Convention", "the", ""})
    void what_is_no_place_is_not_found(String name) {
        assertThat(places.named(name)).isEmpty();
    }

    @Test
    void states_named_beside_it_bring_another_place_of_the_name_forward() {
        assertThat(places.named("Tripoli"))
                .first()
                .extracting(Location::country)
                .isEqualTo(Optional.of("LBY"));
        assertThat(places.named("Tripoli", List.of("LBN")))
                .first()
                .extracting(Location::country)
                .isEqualTo(Optional.of("LBN"));
    }

    @Test
    void a_distance_is_along_a_great_circle() {
        Location paris = places.named("Paris").getFirst();
        Location moscow = places.named("Moscow").getFirst();
        assertThat(paris.kmTo(moscow)).isCloseTo(2487, within(15.0));
        assertThat(paris.kmTo(paris)).isZero();
    }

    @Test
    void a_region_of_several_states_lies_in_none_alone() {
        assertThat(places.named("Horn of Africa")).first().satisfies(place -> {
            assertThat(place.country()).isEmpty();
            assertThat(place.states()).contains("ETH", "SOM");
        });
    }
}
