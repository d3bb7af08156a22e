package readout.article.html;

import readout.article.Metadata;

/**
 * What a page holds.
 *
 * @param text its main text, one paragraph a line
 * @param metadata what the page says of itself
 */
public record HtmlArticle(String text, Metadata metadata) {}
