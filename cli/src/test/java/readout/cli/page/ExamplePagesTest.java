package readout.cli.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import readout.article.ArticleReader;
import readout.article.Limits;
import readout.article.Metadata;
import readout.evaluation.readouts.GoldReader;
import readout.evaluation.readouts.GoldText;
import readout.model.text.Article;
import readout.model.time.Edtf;
import readout.pipeline.Readers;
import readout.reading.codebook.CodebookFiles;
import readout.views.Format;
import readout.views.Style;
import readout.views.View;

/**
 * The page of every example on every screen: nothing overflows, no script fails, and it keeps to WCAG 2.2 AA as far as a
 * machine can tell. Leaves a picture of each in {@code cli/target/pictures}, to be looked at.
 */
class ExamplePagesTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path HOME = Path.of(System.getProperty("readout.home"));
    private static final Path EXAMPLES = HOME.resolve("examples");
    private static final Path PICTURES = HOME.resolve("cli/target/pictures");
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** Every second mark as it is under the mouse, and every explanation open. */
    private static final String LIT_AND_OPEN = """
        for (const [i, mark] of document.querySelectorAll("mark").entries()) mark.classList.toggle("on", i % 2 === 0);
        for (const details of document.querySelectorAll("details")) details.open = true;
        """;

    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void the_examples_are_read() throws IOException {
        Files.createDirectories(PICTURES);
        Readers readers = Readers.with(CodebookFiles.standard());
        ArticleReader articles = new ArticleReader(Limits.STANDARD);
        View view = Format.HTML.view(Style.PLAIN);
        for (GoldText example : GoldReader.read(EXAMPLES)) {
            String main = view.of(readers.read(article(articles, example)));
            Files.writeString(page(example.id()), view.header() + main + view.footer(), UTF_8);
        }
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync")));
    }

    @AfterAll
    static void the_browser_is_closed() {
        browser.close();
        playwright.close();
    }

    private static Article article(ArticleReader articles, GoldText example) {
        Metadata known = new Metadata(
                Optional.of(example.id()),
                example.title(),
                Optional.empty(),
                example.publisher(),
                List.of(),
                example.published().map(Edtf::parse),
                Optional.empty(),
                Optional.empty());
        return articles.read(example.id(), example.text().getBytes(UTF_8), known);
    }

    static Stream<Arguments> pages() {
        return GoldReader.read(EXAMPLES).stream()
                .map(GoldText::id)
                .flatMap(example -> Stream.of(Screen.values()).map(screen -> Arguments.of(example, screen)));
    }

    private static Path page(String example) {
        return PICTURES.resolve(example + ".html");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_page_fits_runs_and_is_accessible(String example, Screen screen) {
        List<String> faults = new ArrayList<>();
        try (Page page = browser.newPage(screen.options())) {
            page.onPageError(faults::add);
            page.onConsoleMessage(message -> faults.add(message.text()));
            page.onRequest(request -> {
                if (!request.url().startsWith("file:")) {
                    faults.add("asks for " + request.url());
                }
            });
            page.navigate(page(example).toUri().toString());
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(PICTURES.resolve(example + "-" + screen.id() + ".png")));

            assertThat(faults).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(screen.width());
            page.evaluate(LIT_AND_OPEN);
            assertThat(new AxeBuilder(page).withTags(RULES).analyze().getViolations())
                    .flatMap(ExamplePagesTest::told)
                    .isEmpty();
        }
    }

    /** The rule and the markup that breaks it. */
    private static List<String> told(Rule rule) {
        return rule.getNodes().stream()
                .map(node -> rule.getId() + ": " + node.getHtml())
                .toList();
    }
}
