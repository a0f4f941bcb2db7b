package org.annalist.api.document;

import org.annalist.api.Span;

/**
 * Where a span of a document stands in its file.
 *
 * @param characters range of the file's decoded characters, or of the extracted text
 * @param locator place in the file's own terms (page, sheet and cell, element), or empty
 */
public record Origin(Span characters, String locator) {}
