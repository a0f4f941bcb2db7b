package org.annalist.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;

/** Does the same in surroundings in which careless code gives something else. */
final class Surroundings {

  private Surroundings() {}

  /**
   * The results of a call under other default languages and time zones: Turkish, whose small i has
   * a dotless capital, and Thai with its own calendar and digits. The defaults are set back.
   */
  static <T> List<T> ofElsewhere(Callable<T> call) throws Exception {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    List<T> results = new ArrayList<>();
    try {
      for (String tag : List.of("tr-TR", "th-TH-u-ca-buddhist-nu-thai")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        results.add(call.call());
      }
      return results;
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
