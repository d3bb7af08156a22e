package readout.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What no room may do. */
class HabitsTest {
    private static final int FILES_A_PACKAGE = 15;
    private static final int LINES_A_FILE = 300;
    private static final List<String> MODULES =
            List.of("model", "article", "language", "knowledge", "reading", "pipeline", "views", "cli", "evaluation");

    @Test
    void only_article_opens_a_socket_to_the_outside() {
        noClasses()
                .that()
                .resideOutsideOfPackage("readout.article..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.net.http..", "javax.net..", "java.nio.channels..")
                        .and(DescribedPredicate.not(nameMatching("java.nio.channels.(FileChannel|Pipe).*")))
                        .or(assignableTo(Socket.class))
                        .or(assignableTo(ServerSocket.class))
                        .or(assignableTo(HttpURLConnection.class)))
                .orShould()
                .callMethodWhere(target("openConnection", URL.class))
                .orShould()
                .callMethodWhere(target("openStream", URL.class))
                .orShould()
                .callMethodWhere(target("connect", "org.jsoup.Jsoup"))
                .because("what comes from outside is bounded and refused in one place")
                .check(House.CLASSES);
    }

    @Test
    void nobody_takes_anything_from_the_clock_but_the_front_door() {
        DescribedPredicate<JavaMethodCall> now = new DescribedPredicate<>("now() without a clock") {
            @Override
            public boolean test(JavaMethodCall call) {
                AccessTarget.MethodCallTarget target = call.getTarget();
                boolean clock =
                        target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
                return target.getName().equals("now")
                        && target.getOwner().getPackageName().matches("java\\.time.*|org\\.threeten.*")
                        && !clock;
            }
        };
        noClasses()
                .that()
                .resideOutsideOfPackage("readout.cli..")
                .should()
                .callMethodWhere(now)
                .orShould()
                .callMethodWhere(target("currentTimeMillis", System.class))
                .orShould()
                .callMethodWhere(DescribedPredicate.describe(
                        "a clock of the system",
                        call -> call.getTargetOwner().isEquivalentTo(Clock.class)
                                && call.getName().matches("system.*|tick(Millis|Seconds|Minutes)")))
                .orShould()
                .callConstructor(java.util.Date.class)
                .because("a reading never depends on today: a clock is passed in")
                .check(House.CLASSES);
    }

    @Test
    void nobody_asks_the_machine_for_its_language_or_its_zone() {
        noClasses()
                .should()
                .callMethod(java.time.ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(TimeZone.class, "getDefault")
                .orShould()
                .callMethodWhere(target("getDefault", Locale.class))
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .because("the same input gives the same bytes in any locale and any zone")
                .check(House.CLASSES);
    }

    @Test
    void nothing_is_static_and_can_change() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("models load once and are immutable afterwards")
                .check(House.CLASSES);
        noFields()
                .that()
                .areStatic()
                .and()
                .areNotPrivate()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .haveRawType(DescribedPredicate.describe("an array", JavaClass::isArray))
                .because("an array that others see can be written to")
                .check(House.CLASSES);
        noFields()
                .that()
                .areStatic()
                .should()
                .haveRawType(DescribedPredicate.describe("a collection that can change", HabitsTest::canChange))
                .because("models load once and are immutable afterwards")
                .check(House.CLASSES);
    }

    private static boolean canChange(JavaClass type) {
        boolean collection = type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
        boolean byInterface = List.of(List.class, Set.class, Map.class, Collection.class).stream()
                .anyMatch(type::isEquivalentTo);
        return collection && !byInterface && !type.getSimpleName().startsWith("Immutable")
                || type.isAssignableTo(StringBuilder.class)
                || type.isAssignableTo(ThreadLocal.class)
                || type.getPackageName().equals("java.util.concurrent.atomic")
                || type.isAssignableTo(java.text.Format.class);
    }

    @Test
    void only_the_front_door_talks_to_the_terminal_or_ends_the_program() {
        noClasses()
                .that()
                .resideOutsideOfPackage("readout.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethodWhere(target("printStackTrace", Throwable.class))
                .because("a room gives values and faults; what a user sees is said in one place")
                .check(House.CLASSES);
    }

    @Test
    void views_are_pure_functions() {
        noClasses()
                .that()
                .resideInAPackage("readout.views..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.nio.file..")
                        .or(assignableTo(java.io.File.class))
                        .or(assignableTo(java.io.FileInputStream.class))
                        .or(assignableTo(java.io.FileOutputStream.class))
                        .or(assignableTo(URLConnection.class)))
                .because("a view is text made of a readout: it reads and writes no file")
                .check(House.CLASSES);
    }

    @Test
    void names_say_what_a_class_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Utils?|Helpers?|Managers?|Impl|Misc|Common)")
                .because("a name that fits anything tells nothing; two implementations are named by what differs")
                .check(House.CLASSES);
    }

    @Test
    void a_package_has_at_most_fifteen_files() {
        Map<Path, Long> files = sources().collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        assertThat(files)
                .isNotEmpty()
                .allSatisfy((folder, count) ->
                        assertThat(count).as("files in " + folder).isLessThanOrEqualTo(FILES_A_PACKAGE));
    }

    @Test
    void a_file_has_at_most_so_many_lines_as_can_be_taken_in() {
        assertThat(sources())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Files.readAllLines(file))
                        .as("lines of " + file)
                        .hasSizeLessThanOrEqualTo(LINES_A_FILE));
    }

    private static Stream<Path> sources() {
        return MODULES.stream().flatMap(module -> House.sources(module).stream());
    }

    @Test
    void a_package_says_what_it_is_and_that_nothing_in_it_is_null() {
        assertThat(packages())
                .filteredOn(part -> !part.isAnnotatedWith(NullMarked.class))
                .extracting(JavaPackage::getName)
                .isEmpty();
    }

    private static List<JavaPackage> packages() {
        return House.CLASSES.getPackage("readout").getSubpackagesInTree().stream()
                .filter(part -> part.getClasses().stream().anyMatch(type -> !isPackageInfo(type)))
                .toList();
    }

    private static boolean isPackageInfo(JavaClass type) {
        return type.getSimpleName().equals("package-info");
    }

    private static DescribedPredicate<JavaMethodCall> target(String name, Class<?> owner) {
        return target(name, owner.getName());
    }

    private static DescribedPredicate<JavaMethodCall> target(String name, String owner) {
        return DescribedPredicate.describe(
                owner + "." + name + "()",
                call -> call.getName().equals(name) && call.getTargetOwner().isAssignableTo(owner));
    }

    @Test
    void the_rules_see_the_whole_house() {
        classes().should().resideInAPackage("readout..").check(House.CLASSES);
        assertThat(House.CLASSES.getPackage("readout").getSubpackages())
                .extracting(JavaPackage::getRelativeName)
                .containsExactlyInAnyOrderElementsOf(MODULES);
    }
}
