package org.annalist.api.platform;

import java.util.Locale;
import java.util.function.Function;

/**
 * A format that can be written.
 *
 * @param name as typed after {@code --as}
 * @param label its label by language
 * @param folder whether it writes several files below a folder
 * @param ofView whether it writes what a view shows
 */
public record ExportFormat(
    String name, Function<Locale, String> label, boolean folder, boolean ofView) {}
