package org.annalist.runtime.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.annalist.api.Problem;

/**
 * Adds words in other languages to problems of the runtime. The bundle {@code problems_xx} has them
 * by kind, with {@code .cause} and {@code .remedy} after it; what it lacks stays English.
 */
public final class Told {

  private static final ResourceBundle.Control CONTROL =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Told() {}

  /**
   * The same problem in all languages.
   *
   * @param values what the words of its kind have in the places of {@code {0}}, {@code {1}} …
   */
  public static Problem of(Problem problem, Object... values) {
    return problem.translated(locale -> told(problem, locale, values));
  }

  private static Problem told(Problem problem, Locale locale, Object... values) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            "org.annalist.runtime.words.problems", locale, Told.class.getClassLoader(), CONTROL);
    String kind = problem.kind();
    return Problem.of(
            problem.severity(), kind, word(words, kind, problem.message(), locale, values))
        .because(word(words, kind + ".cause", problem.cause(), locale, values))
        .remedy(word(words, kind + ".remedy", problem.remedy(), locale, values));
  }

  private static String word(
      ResourceBundle words, String key, String own, Locale locale, Object... values) {
    return words.containsKey(key)
        ? new MessageFormat(words.getString(key), locale).format(values)
        : own;
  }
}
