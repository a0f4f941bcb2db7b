package org.annalist.api.annotation;

import java.util.List;
import org.annalist.api.Span;

/**
 * A statement of the text that can be checked, compared and counted; the value of a layer of facts.
 */
public interface Fact {

  /** The spans it rests on (a person and a position, the operands of a sum), in text order. */
  List<Span> evidence();
}
