package readout.article.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import readout.article.Metadata;
import readout.model.problem.Problem;
import readout.model.problem.ProblemException;

/** A web page's bytes to its main text, found by Readability; entities that a page defines are never resolved. */
public final class HtmlReader {
    private static final int LOOKED_AT = 2048;

    /** Whether the bytes look like a page: markup before any text. */
    public static boolean isHtml(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^[^<\\w]*", "");
        return head.startsWith("<")
                && (head.contains("<html")
                        || head.contains("<!doctype html")
                        || head.contains("<body")
                        || head.contains("<head")
                        || head.contains("<article")
                        || head.contains("<p>")
                        || head.contains("<div"));
    }

    /**
     * The page's main text and metadata; the encoding is told by its mark, its meta element, or is UTF-8.
     *
     * @throws ProblemException with {@link Problem#NO_ARTICLE} if there is no text
     */
    public HtmlArticle read(String source, byte[] bytes) {
        Document page = parse(bytes);
        Metadata metadata = PageMetadata.of(page);
        Element content = new Readability4J(source, page.clone()).parse().getArticleContent();
        String text = content == null ? "" : withoutTitle(text(content), metadata);
        if (text.isBlank()) {
            text = withoutTitle(text(page.body()), metadata);
        }
        if (text.isBlank()) {
            throw new ProblemException(
                    Problem.NO_ARTICLE,
                    source,
                    "no article text found (%d kB of markup, %d paragraphs)."
                            .formatted(bytes.length / 1000, page.select("p").size()));
        }
        return new HtmlArticle(text, metadata);
    }

    /** The text without the title at its head, which is metadata. */
    private static String withoutTitle(String text, Metadata metadata) {
        String[] lines = text.split("\n", 2);
        boolean titled = metadata.title().filter(lines[0]::equals).isPresent();
        return titled ? text.substring(Math.min(text.length(), lines[0].length() + 1)) : text;
    }

    private static Document parse(byte[] bytes) {
        try {
            Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
            // Readability prints the page: making that pretty takes time in the square of its elements.
            page.outputSettings().prettyPrint(false);
            return page;
        } catch (IOException e) {
            throw new UncheckedIOException("html: reading from memory failed", e);
        }
    }

    /** The text of an element, one block a line. */
    private static String text(Element content) {
        List<String> blocks = new ArrayList<>();
        StringBuilder block = new StringBuilder();
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode text) {
                            block.append(text.getWholeText());
                        } else if (node instanceof Element element && (element.isBlock() || element.nameIs("br"))) {
                            flush(block, blocks);
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (node instanceof Element element && element.isBlock()) {
                            flush(block, blocks);
                        }
                    }
                },
                content);
        flush(block, blocks);
        return String.join("\n", blocks);
    }

    private static void flush(StringBuilder block, List<String> blocks) {
        String text = block.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
        if (!text.isEmpty()) {
            blocks.add(text);
        }
        block.setLength(0);
    }
}
