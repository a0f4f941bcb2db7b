package org.annalist.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annalist.api.Span;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A span of which somebody asks why.
 *
 * @param document id of the document: its path inside the argument
 * @param original the span, in the file's own characters as the JSON files count them
 */
record SpanQuestion(String document, Span original) {

  /** Reads {@code FILE:BEGIN-END}. */
  static final class Converter implements ITypeConverter<SpanQuestion> {

    private static final Pattern FORM = Pattern.compile("(.+):(\\d{1,9})-(\\d{1,9})");

    @Override
    public SpanQuestion convert(String text) {
      Matcher form = FORM.matcher(text);
      if (!form.matches()) {
        throw new TypeConversionException(
            "'" + text + "' is not FILE:BEGIN-END, such as reports/a.txt:120-134");
      }
      int begin = Integer.parseInt(form.group(2));
      int end = Integer.parseInt(form.group(3));
      if (begin >= end) {
        throw new TypeConversionException("'" + text + "' ends where it begins, or before");
      }
      return new SpanQuestion(form.group(1), new Span(begin, end));
    }
  }
}
