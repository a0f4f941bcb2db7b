package org.annalist.plugin.figures;

import java.util.ArrayList;
import java.util.List;
import org.annalist.api.Cancellation;
import org.annalist.vietnamese.numeral.Reading;

/** Goes over the tokens once and reads the figure at each number and number word. */
final class FigureScan {

  private static final int ASK_EVERY = 4096;

  private final Reading reading;
  private final Setting setting;
  private final NumberRules numbers;

  FigureScan(Reading reading, Setting setting, Declined declined) {
    this.reading = reading;
    this.setting = setting;
    Units units = new Units(reading, new NounPhrase(reading, setting));
    this.numbers = new NumberRules(reading, setting, units, new SpelledRules(reading), declined);
  }

  /** All candidates in text order, none overlapping; bare numbers still among them. */
  List<Figure> run(Cancellation cancellation) {
    List<Figure> figures = new ArrayList<>();
    Figure last = null;
    int asked = 0;
    int token = 0;
    while (token < reading.size()) {
      if (token - asked > ASK_EVERY) {
        cancellation.check();
        asked = token;
      }
      if (setting.isTaken(token)) {
        token++;
        continue;
      }
      Figure figure = numbers.read(token, last);
      if (figure == null) {
        token = Math.max(token + 1, numbers.next());
      } else {
        figures.add(figure);
        last = figure;
        token = Math.max(figure.end, numbers.next());
      }
    }
    return figures;
  }
}
