package org.annalist.api.view;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import org.annalist.api.annotation.Quantity;

/**
 * A plugin's own words in one language, and numbers and days in the form that all views share.
 * Immutable, safe for any thread.
 */
public final class Words {

  private final ResourceBundle bundle;
  private final Locale locale;
  private final DecimalFormatSymbols symbols;

  private Words(ResourceBundle bundle, Locale locale) {
    this.bundle = bundle;
    this.locale = locale;
    this.symbols = DecimalFormatSymbols.getInstance(locale);
  }

  /**
   * The words in the resource bundle {@code plugin} beside a class: {@code plugin.properties}
   * (English) and {@code plugin_vi.properties}. A language that has no words gets the English ones.
   *
   * @throws java.util.MissingResourceException if there is no such bundle
   */
  public static Words of(Class<?> plugin, Locale locale) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            plugin.getPackageName() + ".plugin",
            locale,
            plugin.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new Words(bundle, locale);
  }

  public Locale locale() {
    return locale;
  }

  /**
   * The words of a key, with values in the places of {@code {0}}, {@code {1}} …
   *
   * @throws java.util.MissingResourceException if there is no such key
   */
  public String say(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), locale).format(values);
  }

  /** Whether there are words for a key. */
  public boolean knows(String key) {
    return bundle.containsKey(key);
  }

  /** A number with at most six decimals: {@code 2.377}, {@code 85,39}. */
  public String number(double value) {
    return new DecimalFormat("#,##0.######", symbols).format(value);
  }

  /** A number of percent: {@code 85,39 %} in Vietnamese, {@code 85.39%} in English. */
  public String percent(double percent) {
    return number(percent) + (isVietnamese() ? " %" : "%");
  }

  /** A share from 0 to 1 as whole percent. */
  public String share(double share) {
    return percent(Math.rint(share * 100));
  }

  /** A quantity with the sign of its qualifier and without its unit: {@code > 9.600}. */
  public String figure(Quantity quantity) {
    String figure = figure(quantity.value(), quantity.of(), quantity.to(), quantity.qualifier());
    return quantity.percent() ? figure + (isVietnamese() ? " %" : "%") : figure;
  }

  /**
   * A number with the sign of its qualifier, such as {@code 28/30} or {@code ≥ 3}; an order of
   * magnitude as the numbers it takes in: {@code 10–99}.
   *
   * @param of denominator, or NaN
   * @param to upper end of a range, or NaN
   */
  public String figure(double value, double of, double to, Quantity.Qualifier qualifier) {
    double end = qualifier == Quantity.Qualifier.ORDER ? value * 10 - 1 : to;
    String upper = Double.isNaN(end) ? "" : "–" + number(end);
    String whole = Double.isNaN(of) ? "" : "/" + number(of);
    return sign(qualifier) + number(value) + upper + whole;
  }

  private static String sign(Quantity.Qualifier qualifier) {
    return switch (qualifier) {
      case EXACT, ORDER -> "";
      case MORE_THAN -> "> ";
      case LESS_THAN -> "< ";
      case NEARLY -> "≲ ";
      case ABOUT -> "~ ";
      case AT_LEAST -> "≥ ";
      case AT_MOST -> "≤ ";
    };
  }

  /**
   * A day, month, year or interval of these: {@code 19-4-2023} in Vietnamese, {@code 19 Apr 2023}
   * in English. Of a TIMEX3 value with a part of the day, only the day; of one with a clock time,
   * both. Anything else stays as it is.
   */
  public String day(String value) {
    int slash = value.indexOf('/');
    if (slash > 0) {
      return day(value.substring(0, slash)) + " – " + day(value.substring(slash + 1));
    }
    int time = value.indexOf('T');
    if (time > 0 && isDay(value.substring(0, time))) {
      String clock = value.substring(time + 1);
      String day = day(value.substring(0, time));
      return clock.matches("\\d\\d(:\\d\\d)?") ? day + ", " + clock : day;
    }
    return isDay(value) ? spell(value.split("-")) : value;
  }

  /** A day that was inferred: {@code ≈ 12-4-2022}. */
  public String inferred(String value) {
    return "≈ " + day(value);
  }

  /** A day below a head that names its year: {@code 19-4}. A month or a year stays whole. */
  public String dayInYear(String value) {
    String day = day(value);
    return isDay(value) && value.length() == 10 ? day.substring(0, day.length() - 5) : day;
  }

  private static boolean isDay(String value) {
    return value.matches("\\d{4}(-(0[1-9]|1[0-2])(-\\d{2})?)?");
  }

  private String spell(String[] parts) {
    if (parts.length == 1) {
      return parts[0];
    }
    Month month = Month.of(Integer.parseInt(parts[1]));
    // British short names have a Sept among names of three letters.
    Locale names = locale.getLanguage().equals("en") ? Locale.ENGLISH : locale;
    String named =
        isVietnamese()
            ? month.getValue() + "-" + parts[0]
            : month.getDisplayName(TextStyle.SHORT, names) + " " + parts[0];
    String between = isVietnamese() ? "-" : " ";
    return parts.length == 2 ? named : Integer.parseInt(parts[2]) + between + named;
  }

  private boolean isVietnamese() {
    return locale.getLanguage().equals("vi");
  }
}
