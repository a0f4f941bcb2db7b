package org.annalist.workbench.files;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.annalist.api.corpus.Edit;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.corpus.SourcePreview;

/**
 * What is to be imported.
 *
 * @param paths files, folders and archives
 * @param without sources below them that are left out
 * @param corrections what is wrong about documents and known better
 */
public record ImportChoice(List<Path> paths, Set<URI> without, List<Correction> corrections) {

  public ImportChoice {
    paths = List.copyOf(paths);
    without = Set.copyOf(without);
    corrections = List.copyOf(corrections);
  }

  /** All of these paths, as they are. */
  public static ImportChoice of(List<Path> paths) {
    return new ImportChoice(paths, Set.of(), List.of());
  }

  /**
   * The title and the day that a document gets.
   *
   * @param found the document as it was found
   * @param title its title from now on
   * @param published its ISO day, month or year from now on; empty if there is none
   */
  public record Correction(SourcePreview found, String title, String published) {

    private boolean isAbout(String id, URI uri) {
      return uri.equals(found.uri())
          && (id.equals(found.name()) || id.endsWith("/" + found.name()));
    }
  }

  /** The corrections as edits of documents that are in the corpus now. */
  public List<Edit> edits(Snapshot snapshot) {
    return corrections.stream()
        .flatMap(
            correction ->
                snapshot.documents().stream()
                    .filter(d -> correction.isAbout(d.id(), d.source().uri()))
                    .limit(1)
                    .flatMap(d -> edits(correction, d.id()).stream()))
        .toList();
  }

  private static List<Edit> edits(Correction correction, String id) {
    SourcePreview found = correction.found();
    List<Edit> edits = new ArrayList<>();
    if (!correction.title().equals(found.title())) {
      edits.add(new Edit.SetTitle(id, correction.title()));
    }
    if (!correction.published().equals(found.published())) {
      edits.add(new Edit.SetPublished(id, correction.published()));
    }
    return edits;
  }
}
