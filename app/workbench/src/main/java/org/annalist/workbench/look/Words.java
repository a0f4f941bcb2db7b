package org.annalist.workbench.look;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the workbench in one language. */
public final class Words {

  private static final String BUNDLE = "org.annalist.workbench.words";

  private final Locale locale;
  private final ResourceBundle bundle;

  /** Words for a language: Vietnamese for {@code vi}, English for any other. */
  public Words(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            Words.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  public Locale locale() {
    return locale;
  }

  /**
   * The words of a key, with values in the places of {@code {0}}, {@code {1}} …
   *
   * @throws java.util.MissingResourceException if there is no such key
   */
  public String of(String key, Object... values) {
    String pattern = bundle.getString(key);
    return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
  }

  /** A whole number with groups as the language writes them. */
  public String number(long value) {
    return NumberFormat.getIntegerInstance(locale).format(value);
  }

  /** A number with one decimal as the language writes it. */
  public String decimal(double value) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(1);
    format.setMaximumFractionDigits(1);
    return format.format(value);
  }

  /** A share from 0 to 1 with at most one decimal, such as 85,3 %. */
  public String percent(double share) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(1);
    return format.format(share * 100) + (isVietnamese() ? " %" : "%");
  }

  public boolean isVietnamese() {
    return locale.getLanguage().equals("vi");
  }
}
