package org.annalist.api.view;

import java.util.List;
import java.util.Optional;
import org.annalist.api.Span;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A text with marks, margin notes and a legend. Of any length: only what is in view is asked for.
 */
@ConsumerType
public non-sealed interface MarkedText extends ViewModel {

  /**
   * A mark.
   *
   * @param key stable key of the item
   * @param span where it stands
   * @param style what it looks like: an entity type's name, or the layer's name
   * @param layer name of its layer
   * @param card what to say about it
   * @param stale whether its producer is gone
   */
  record Mark(String key, Span span, String style, String layer, Card card, boolean stale) {}

  /**
   * What to say about an item when the pointer rests on it.
   *
   * @param title first line
   * @param fields label and value of the other lines
   */
  record Card(String title, List<Form.Field> fields) {
    public Card {
      fields = List.copyOf(fields);
    }
  }

  /**
   * A paragraph or heading.
   *
   * @param span its text
   * @param number shown in the margin, from 1
   * @param heading level of a heading from 1; 0 for other text
   * @param boilerplate whether it is no part of the article
   */
  record Paragraph(Span span, int number, int heading, boolean boilerplate) {}

  /**
   * A note beside the text.
   *
   * @param key stable key of the item
   * @param at offset of the text it stands beside
   * @param head first line, paler
   * @param lines its words
   * @param ratio how far a bar below it is filled; NaN for none
   */
  record Note(String key, int at, String head, List<String> lines, double ratio) {
    public Note {
      lines = List.copyOf(lines);
    }
  }

  /**
   * An entry of the legend.
   *
   * @param style as of marks
   * @param label in the view's language
   * @param count how many marks of the style there are
   */
  record Legend(String style, String label, int count) {}

  /**
   * Something an analyst can do with words of the text.
   *
   * @param key what to press to do it at once: a digit, or {@link #REMOVE} for the key that deletes
   * @param style mark that the words get; empty if they get none
   * @param action what is done
   */
  record Correction(char key, String style, Action action) {
    /** Stands for the key that deletes. */
    public static final char REMOVE = '\u007f';
  }

  /** Id of the document. */
  String document();

  /** Length of the text in UTF-16 code units. */
  int length();

  /** The text at a span. */
  String text(Span span);

  /** Paragraphs that overlap a span, in text order; together they hold all visible text. */
  List<Paragraph> paragraphs(Span span);

  /** Marks that overlap a span, by begin, then longest first. */
  List<Mark> marks(Span span);

  /** Notes that stand beside a span, in text order. */
  List<Note> notes(Span span);

  /** The legend, in the order in which styles are shown. */
  List<Legend> legend();

  /** Number of marks whose begin falls into each of {@code bins} equal parts of the text. */
  int[] density(int bins);

  /** The sentence around an offset. */
  Span sentence(int offset);

  /**
   * What an analyst can do with words that were selected, or with the mark that stands at exactly
   * these words: mark them, move the ends of a mark, take one away. In the order of a menu.
   */
  default List<Correction> corrections(Span span) {
    return List.of();
  }

  /**
   * A second text to read beside this one, such as one that it is compared with. Its items are
   * those of this model: their keys are asked of this one. None for most texts.
   */
  default Optional<MarkedText> beside() {
    return Optional.empty();
  }
}
