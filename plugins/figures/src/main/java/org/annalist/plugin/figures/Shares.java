package org.annalist.plugin.figures;

import java.util.List;
import org.annalist.api.annotation.Quantity.Change;
import org.annalist.vietnamese.Syllables;
import org.annalist.vietnamese.numeral.Reading;

/**
 * Finds what a percentage is a share of where the words after it do not say: the whole of which a
 * count told before is that share, or, after {@code còn lại}, what the percentage before was of.
 */
final class Shares {

  private static final int LOOK_BACK = 10;
  private static final int SENTENCES = 3;
  private static final long REST_A = Syllables.key("còn");
  private static final long REST_B = Syllables.key("lại");

  private final Reading reading;
  private final List<Figure> figures;

  Shares(Reading reading, List<Figure> figures) {
    this.reading = reading;
    this.figures = figures;
  }

  void run() {
    for (int i = 0; i < figures.size(); i++) {
      Figure share = figures.get(i);
      if (share.isPercent() && share.unit.isEmpty() && share.change == Change.NONE) {
        if (reading.are(share.end, REST_A, REST_B)) {
          rest(share, i);
        } else {
          whole(share, i);
        }
      }
    }
  }

  private void rest(Figure share, int index) {
    for (int i = index - 1; i >= 0 && isNear(figures.get(i), share); i--) {
      if (figures.get(i).isPercent() && !figures.get(i).unit.isEmpty()) {
        share.unit = figures.get(i).unit;
        share.rule = "share-of-rest";
        return;
      }
    }
  }

  private void whole(Figure share, int index) {
    for (int p = index - 1; p >= Math.max(0, index - 2); p--) {
      Figure part = figures.get(p);
      if (!isNear(part, share)) {
        return;
      }
      if (part.isRatio() && isShare(share, part.value, part.of)) {
        share.unit = part.unit;
        share.rule = "share-of-ratio";
        return;
      }
      for (int w = p - 1; isCount(part) && w >= Math.max(0, p - LOOK_BACK); w--) {
        Figure whole = figures.get(w);
        if (isCount(whole) && isNear(whole, share) && isShare(share, part.value, whole.value)) {
          share.unit = whole.unit;
          share.rule = "share-of-whole";
          return;
        }
      }
    }
  }

  private static boolean isCount(Figure figure) {
    return figure.kind == Figure.Kind.COUNT && !figure.unit.isEmpty() && !figure.isRatio();
  }

  private boolean isNear(Figure before, Figure share) {
    int from = reading.tokens().sentenceOf(before.first);
    return reading.tokens().sentenceOf(share.first) - from <= SENTENCES;
  }

  /** Whether the parts make the share, within one unit of its last digit. */
  private boolean isShare(Figure share, double part, double whole) {
    if (!(whole > part) || part <= 0) {
      return false;
    }
    int begin = reading.tokens().begin(share.first);
    int end = reading.tokens().end(share.first);
    int comma = reading.text().indexOf(',', begin);
    double step = comma < 0 || comma >= end ? 1 : Math.pow(10, comma + 1 - end);
    return Math.abs(part / whole * 100 - share.value) < step + 1e-9;
  }
}
