package readout.views.page;

/** Builds HTML; text goes in escaped or not at all. */
final class Html {
    private final StringBuilder out = new StringBuilder();

    /** Markup as it is: from this package only, never from an article. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Text, escaped for content and for attribute values in double quotes. */
    Html text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            switch (unit) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(unit);
            }
        }
        return this;
    }

    /** An element with text. {@code name} may carry attributes. */
    Html element(String name, String attributes, String text) {
        return raw("<" + name + (attributes.isEmpty() ? "" : " " + attributes) + ">")
                .text(text)
                .raw("</" + name + ">");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
