package org.annalist.plugin.export.report;

import java.text.DateFormatSymbols;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.annalist.api.annotation.Quantity;

/** The report's own words, numbers and days in one language; used by the templates. */
public final class Words {

  private final ResourceBundle bundle;
  private final Locale locale;

  Words(ResourceBundle bundle, Locale locale) {
    this.bundle = bundle;
    this.locale = locale;
  }

  public String language() {
    return locale.getLanguage();
  }

  /** The words for a key, with its arguments filled in. */
  public String say(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), locale).format(arguments);
  }

  /** The same for templates, which have no variable arguments. */
  public String fill(String key, List<Object> arguments) {
    return say(key, arguments.toArray());
  }

  /** A number as the language writes it: {@code 2.377}, {@code 85,39}. */
  public String number(double value) {
    DecimalFormat format =
        new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(locale));
    return format.format(value);
  }

  /** A figure with the sign of its qualifier. */
  public String figure(double value, double of, double to, Quantity.Qualifier qualifier) {
    String sign =
        switch (qualifier) {
          case MORE_THAN -> "> ";
          case LESS_THAN -> "< ";
          case NEARLY -> "≲ ";
          case ABOUT, ORDER -> "~ ";
          case AT_LEAST -> "≥ ";
          case AT_MOST -> "≤ ";
          case EXACT -> "";
        };
    String upper = Double.isNaN(to) ? "" : "–" + number(to);
    String whole = Double.isNaN(of) ? "" : "/" + number(of);
    return sign + number(value) + upper + whole;
  }

  /** An ISO day, month or year as the language writes it; {@code none} for an empty one. */
  public String day(String iso) {
    String[] parts = iso.split("-");
    if (iso.isEmpty()) {
      return say("none");
    }
    if (!iso.matches("\\d{4}(-\\d{2}){0,2}")) {
      return iso;
    }
    if (parts.length == 1) {
      return parts[0];
    }
    if (language().equals("vi")) {
      String month = Integer.parseInt(parts[1]) + "-" + parts[0];
      return parts.length == 2 ? month : Integer.parseInt(parts[2]) + "-" + month;
    }
    String[] names = new DateFormatSymbols(locale).getShortMonths();
    int month = Integer.parseInt(parts[1]);
    String named = month >= 1 && month <= 12 ? names[month - 1] + " " + parts[0] : iso;
    return parts.length == 2 ? named : Integer.parseInt(parts[2]) + " " + named;
  }
}
