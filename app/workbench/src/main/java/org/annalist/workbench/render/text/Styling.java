package org.annalist.workbench.render.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.annalist.api.Span;
import org.annalist.api.view.MarkedText;
import org.annalist.workbench.draw.Ink;
import org.annalist.workbench.look.Palette;

/**
 * Splits a window of text into runs that look alike: tints below marks, the sentence of the
 * selection, headings, and what is no part of the article. Marks never change weight or width, so
 * switching a layer off moves no word.
 */
final class Styling {

  private static final Ink STALE = Ink.of(0x8b8682);

  private Styling() {}

  /**
   * A run of what is shown.
   *
   * @param ground colour below the text, or null for the ground of the reader
   * @param heading whether it is set as a heading
   * @param faint whether it is no part of the article
   */
  record Run(int begin, int end, Ink ground, boolean heading, boolean faint) {}

  /** The runs that do not look like plain text, in order. */
  static List<Run> runs(
      TextWindow window, Span sentence, Predicate<String> isShown, Palette palette) {
    TreeSet<Integer> cuts = new TreeSet<>();
    List<MarkedText.Mark> marks =
        window.marks().stream().filter(m -> isShown.test(m.style())).toList();
    for (MarkedText.Mark mark : marks) {
      cuts.add(window.toShown(mark.span().begin()));
      cuts.add(window.toShown(mark.span().end()));
    }
    for (MarkedText.Paragraph paragraph : window.paragraphs()) {
      cuts.add(window.toShown(paragraph.span().begin()));
      cuts.add(window.toShown(paragraph.span().end()));
    }
    cuts.add(window.toShown(sentence.begin()));
    cuts.add(window.toShown(sentence.end()));
    List<Run> runs = new ArrayList<>();
    List<MarkedText.Mark> open = new ArrayList<>();
    int nextMark = 0;
    Integer begin = null;
    for (int end : cuts) {
      if (begin != null && begin < end) {
        int at = window.toDocument(begin);
        while (nextMark < marks.size() && marks.get(nextMark).span().begin() <= at) {
          open.add(marks.get(nextMark++));
        }
        open.removeIf(mark -> mark.span().end() <= at);
        add(runs, window, begin, end, ground(open, at, sentence, palette));
      }
      begin = end;
    }
    return runs;
  }

  private static void add(List<Run> runs, TextWindow window, int begin, int end, Ink ground) {
    MarkedText.Paragraph paragraph =
        window.paragraphs().get(window.paragraphAt(window.toDocument(begin)));
    boolean heading = paragraph.heading() > 0;
    if (ground != null || heading || paragraph.boilerplate()) {
      runs.add(new Run(begin, end, ground, heading, paragraph.boilerplate()));
    }
  }

  private static Ink ground(List<MarkedText.Mark> open, int at, Span sentence, Palette palette) {
    boolean inSentence = at >= sentence.begin() && at < sentence.end();
    if (open.isEmpty()) {
      return inSentence ? palette.sent() : null;
    }
    Ink ground = inSentence ? palette.sent() : palette.base();
    for (MarkedText.Mark mark : open) {
      Ink ink = mark.stale() ? STALE : palette.mark(mark.style());
      ground = blend(ground, ink, palette.tint() / 255.0);
    }
    return ground;
  }

  private static Ink blend(Ink below, Ink above, double share) {
    int red = mix(below.red(), above.red(), share);
    int green = mix(below.green(), above.green(), share);
    int blue = mix(below.blue(), above.blue(), share);
    return Ink.of(red << 16 | green << 8 | blue);
  }

  private static int mix(int below, int above, double share) {
    return (int) Math.round(below + (above - below) * share);
  }
}
