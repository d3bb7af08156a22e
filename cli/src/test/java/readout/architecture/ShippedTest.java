package readout.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The program has at run time what its modules were compiled with. */
class ShippedTest {
    private static final List<String> ROOMS =
            List.of("model", "article", "language", "knowledge", "reading", "pipeline", "views");

    /** The libraries of a module's own pom whose scope is as asked. */
    private static Set<String> libraries(String module, Predicate<String> scope) throws Exception {
        Path pom = Path.of(System.getProperty("readout.home"), module, "pom.xml");
        NodeList all = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(pom.toFile())
                .getElementsByTagName("dependency");
        Set<String> found = new TreeSet<>();
        for (int i = 0; i < all.getLength(); i++) {
            Element each = (Element) all.item(i);
            if (scope.test(text(each, "scope"))) {
                found.add(text(each, "groupId") + ":" + text(each, "artifactId"));
            }
        }
        return found;
    }

    private static String text(Element element, String name) {
        NodeList parts = element.getElementsByTagName(name);
        return parts.getLength() == 0 ? "" : parts.item(0).getTextContent().strip();
    }

    /** A dependency that the program's own module declares for its tests is left out, whoever else needs it. */
    @Test
    void no_library_of_a_room_is_declared_for_the_tests_of_the_program_alone() throws Exception {
        Set<String> needed = new TreeSet<>();
        for (String room : ROOMS) {
            needed.addAll(libraries(room, scope -> !scope.equals("test")));
        }
        assertThat(needed).contains("net.sf.biweekly:biweekly");
        assertThat(libraries("cli", scope -> scope.equals("test"))).doesNotContainAnyElementsOf(needed);
    }
}
