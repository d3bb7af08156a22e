package readout.views.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.model.event.Event;
import readout.model.event.EventType;
import readout.model.event.Party;
import readout.model.event.PartyKind;
import readout.model.event.Readout;
import readout.model.event.Status;
import readout.model.event.Why;
import readout.model.text.Article;
import readout.model.text.Published;
import readout.model.text.Span;
import readout.model.time.When;

/** The page in a real browser: hover, focus and the address join text and events; nothing overflows on a phone. */
class PageBrowserTest {
    private static final String TEXT =
            "Chile met Peru on Monday. Peru <warned> Chile & others.\nNobody spoke.\n\nThe end.";
    private static final String CARD = "#abcdef01-e1";
    private static final String MARK = "mark[data-e='abcdef01-e1']";

    @TempDir
    static Path folder;

    private static Playwright playwright;
    private static Browser browser;
    private static String address;

    @BeforeAll
    static void open() throws Exception {
        HtmlView view = new HtmlView();
        Path file = folder.resolve("page.html");
        Files.writeString(file, view.header() + view.of(readout()) + view.footer(), StandardCharsets.UTF_8);
        address = file.toUri().toString();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @AfterAll
    static void close() {
        browser.close();
        playwright.close();
    }

    private static Readout readout() {
        Article article = new Article(
                "abcdef0123456789",
                "page",
                "page",
                Optional.empty(),
                Optional.of("A <title>"),
                List.of(),
                Optional.empty(),
                Optional.of("en"),
                Published.unknown(),
                Optional.empty(),
                TEXT,
                List.of(),
                List.of());
        return new Readout(
                article,
                List.of(event("e1", EventType.CONSULT, 0, 24), event("e2", EventType.THREATEN, 26, 54)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Event event(String id, EventType type, int start, int end) {
        Party party = Party.of("Chile", "CHL", PartyKind.STATE, new Span(0, 5));
        return new Event(
                id,
                type,
                Optional.empty(),
                List.of(),
                type.cameo(),
                Status.HAPPENED,
                List.of(party),
                List.of(),
                When.unknown(),
                Optional.empty(),
                List.of(),
                new Span(start, end),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                0.9,
                List.of(new Why("test", "test.yaml:1")));
    }

    @Test
    void hovering_over_words_lights_their_event_and_leaving_puts_it_out() {
        try (Page page = browser.newPage()) {
            page.navigate(address);
            page.hover(MARK);
            assertThat(page.getAttribute(CARD, "class")).contains("on");
            page.hover("h1");
            assertThat(page.getAttribute(CARD, "class").split(" ")).doesNotContain("on");
        }
    }

    @Test
    void focus_on_an_event_lights_its_words() {
        try (Page page = browser.newPage()) {
            page.navigate(address);
            page.focus(CARD);
            assertThat(page.getAttribute(MARK, "class").split(" ")).contains("on");
        }
    }

    @Test
    void a_click_on_words_leads_to_their_event() {
        try (Page page = browser.newPage()) {
            page.navigate(address);
            page.click(MARK);
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo(CARD.substring(1));
        }
    }

    @Test
    void the_tabulator_walks_from_the_words_and_lights_their_event() {
        try (Page page = browser.newPage()) {
            page.navigate(address);
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo(TEXT.substring(0, 24));
            assertThat(page.getAttribute(CARD, "class").split(" ")).contains("on");
        }
    }

    @Test
    void the_quote_of_an_event_leads_back_to_the_words() {
        try (Page page = browser.newPage()) {
            page.navigate(address);
            page.click(CARD + " blockquote a");
            assertThat(String.join("", page.locator(".selected").allTextContents()))
                    .isEqualTo(TEXT.substring(0, 24));
        }
    }

    @Test
    void an_address_with_a_span_selects_just_that_span() {
        try (Page page = browser.newPage()) {
            page.navigate(address + "#s=6-14");
            assertThat(String.join("", page.locator(".selected").allTextContents()))
                    .isEqualTo("met Peru");
        }
    }

    @Test
    void what_the_article_says_is_text_and_never_markup() {
        try (Page page = browser.newPage()) {
            page.navigate(address);
            assertThat(page.textContent(".text")).isEqualTo(TEXT);
            assertThat(page.textContent("h1")).isEqualTo("A <title>");
        }
    }

    @Test
    void nothing_overflows_on_a_phone_in_the_dark() {
        Browser.NewPageOptions phone =
                new Browser.NewPageOptions().setViewportSize(320, 640).setColorScheme(ColorScheme.DARK);
        try (Page page = browser.newPage(phone)) {
            page.navigate(address);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= 320"))
                    .isEqualTo(true);
            assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo("rgb(22, 23, 26)");
        }
    }
}
