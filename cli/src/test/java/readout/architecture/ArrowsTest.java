package readout.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Arrows between the modules go only as the table of the architecture says. */
class ArrowsTest {
    private static final String NLP = "edu.stanford..";
    private static final String ENGINE = "readout.language.corenlp..";
    private static final String[] PEERS = {
        "de.unihd..", "org.apache.uima..", "edu.stanford.nlp.time..", "org.joda.time..", "de.jollyday.."
    };
    private static final String[] DATABASES = {
        "java.sql..", "javax.sql..", "org.jooq..", "org.sqlite..", "org.flywaydb.."
    };

    /** A row of the table: a module, and the modules that it may use. */
    record Arrow(String module, List<String> uses, String because) {
        static Arrow of(String module, String because, String... uses) {
            return new Arrow(module, List.of(uses), because);
        }

        private DescribedPredicate<JavaClass> forbidden() {
            String[] allowed = Stream.concat(Stream.of(module), uses.stream())
                    .map(name -> "readout." + name + "..")
                    .toArray(String[]::new);
            return resideInAPackage("readout..").and(DescribedPredicate.not(resideInAnyPackage(allowed)));
        }

        @Override
        public String toString() {
            return module + " may use " + (uses.isEmpty() ? "nothing" : String.join(", ", uses));
        }
    }

    static Stream<Arrow> arrows() {
        return Stream.of(
                Arrow.of("model", "the nouns know no room of the house"),
                Arrow.of("article", "what the text is, is settled before anyone reads it", "model"),
                Arrow.of("language", "sentences come from an article and nothing else", "model"),
                Arrow.of("knowledge", "who is who does not depend on what is being read", "model"),
                Arrow.of(
                        "reading",
                        "a reading needs sentences and knowledge, and no more",
                        "model",
                        "language",
                        "knowledge"),
                Arrow.of(
                        "pipeline",
                        "the composition root joins the rooms and knows no view",
                        "model",
                        "article",
                        "language",
                        "knowledge",
                        "reading"),
                Arrow.of("views", "a view shows a readout and cannot make one", "model"),
                Arrow.of(
                        "evaluation",
                        "scores are made of what the other rooms give",
                        "model",
                        "article",
                        "language",
                        "knowledge",
                        "reading",
                        "pipeline",
                        "views"),
                Arrow.of(
                        "cli",
                        "the front door opens on every room",
                        "model",
                        "article",
                        "language",
                        "knowledge",
                        "reading",
                        "pipeline",
                        "views",
                        "evaluation"));
    }

    @ParameterizedTest
    @MethodSource("arrows")
    void nothing_walks_back(Arrow arrow) {
        noClasses()
                .that()
                .resideInAPackage("readout." + arrow.module() + "..")
                .should()
                .dependOnClassesThat(arrow.forbidden())
                .because(arrow.because())
                .check(House.CLASSES);
    }

    @Test
    void every_class_is_in_a_module_of_the_table() {
        String[] modules =
                arrows().map(arrow -> "readout." + arrow.module() + "..").toArray(String[]::new);
        classes()
                .should()
                .resideInAnyPackage(modules)
                .because("a module that the table lacks has no rule")
                .check(House.CLASSES);
        assertThat(arrows())
                .allSatisfy(arrow -> assertThat(House.sources(arrow.module()))
                        .as("sources of " + arrow.module())
                        .isNotNull());
    }

    @Test
    void nobody_imports_the_engine_behind_the_language() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ENGINE, "readout.evaluation.peers..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(ENGINE, NLP))
                .because("a second engine must fit without touching a caller: the first is found by ServiceLoader")
                .check(House.CLASSES);
    }

    @Test
    void only_the_evaluation_knows_the_peers() {
        noClasses()
                .that()
                .resideOutsideOfPackage("readout.evaluation.peers..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(PEERS))
                .because("peers are there to be measured beside, and read for nobody")
                .check(House.CLASSES);
    }

    @Test
    void the_peers_do_not_see_how_our_engine_works() {
        noClasses()
                .that()
                .resideInAPackage("readout.evaluation.peers..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("readout.language..", "readout.reading..", ENGINE))
                .because("a peer is given sentences and tags, and nothing of our own time tagging")
                .check(House.CLASSES);
    }

    @Test
    void reading_knows_no_database() {
        noClasses()
                .that()
                .resideOutsideOfPackage("readout.record..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(DATABASES))
                .because("a reading can be had without a database")
                .check(House.CLASSES);
    }

    @Test
    void the_nouns_are_built_on_the_jdk_and_threeten_extra() {
        classes()
                .that()
                .resideInAPackage("readout.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java.lang..",
                        "java.time..",
                        "java.util..",
                        "java.math..",
                        "java.text..",
                        "java.net",
                        "org.threeten.extra..",
                        "org.jspecify..",
                        "readout.model..")
                .because("every room uses the nouns, so that what they need, all need")
                .check(House.CLASSES);
    }

    @Test
    void within_a_room_nothing_walks_back_either() {
        slices().matching("readout.(article|language|knowledge|reading|pipeline|views|evaluation|cli).(*)..")
                .should()
                .beFreeOfCycles()
                .because("no stage calls a later one; only the nouns of the model name each other")
                .check(House.CLASSES);
    }
}
