package readout.language.corenlp;

import readout.model.text.Span;

/**
 * A token before it is tagged.
 *
 * @param form as the models know it
 * @param span where it stands in the article
 */
record Word(String form, Span span) {}
