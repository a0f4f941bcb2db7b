package org.annalist.workbench.part;

import org.annalist.api.Selection;

/** A part that shows the document of the selection, or keeps to one. UI thread only. */
public interface DocumentPart extends Part {

  /**
   * Keeps to a document from now on, whatever is selected; if it shows that document already, it
   * stays as it is.
   */
  void keepTo(String document);

  /** Id of the document that it shows; empty before it shows one. */
  String document();

  /** What of its document was selected last, for selecting it again when its tab is chosen. */
  Selection about();
}
