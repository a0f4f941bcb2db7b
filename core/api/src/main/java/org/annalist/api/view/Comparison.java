package org.annalist.api.view;

import java.util.List;
import org.annalist.api.Span;
import org.osgi.annotation.versioning.ConsumerType;

/** What several places say, side by side. */
@ConsumerType
public non-sealed interface Comparison extends ViewModel {

  /**
   * What one place says.
   *
   * @param key stable key of the item
   * @param head what is compared, such as a value
   * @param detail paler words, such as document and day
   * @param text the sentence, as the document has it
   * @param focus the words in the sentence that are compared
   */
  record Statement(String key, String head, String detail, String text, Span focus) {}

  /** The statements in their order. */
  List<Statement> statements();
}
