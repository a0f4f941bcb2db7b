package org.annalist.workbench.layout;

import java.util.List;
import java.util.Objects;
import org.annalist.workbench.layout.model.PageModel;
import org.annalist.workbench.layout.model.StandardTree;
import org.annalist.workbench.look.Words;

/**
 * A task for which views are put together.
 *
 * @param id unique; views declare the ids of the built-in ones in their metadata
 * @param name its name as the user gave it; empty for a built-in one, whose name is in the words
 * @param icon name of its icon
 * @param standard the layout that it starts with and is reset to
 */
public record Perspective(String id, String name, String icon, PageModel standard) {

  public static final Perspective READ = builtIn("read", 20);
  public static final Perspective PEOPLE = builtIn("people", 25);
  public static final Perspective FIGURES = builtIn("figures", 25);
  public static final Perspective TIMELINE = builtIn("timeline", 20);
  public static final Perspective PROGRAMME = builtIn("programme", 20);
  public static final Perspective DOCUMENTS = builtIn("documents", 20);

  /** Those that are always there. */
  public static final List<Perspective> BUILT_IN =
      List.of(READ, PEOPLE, FIGURES, TIMELINE, PROGRAMME, DOCUMENTS);

  public Perspective {
    Objects.requireNonNull(id);
    Objects.requireNonNull(name);
    Objects.requireNonNull(icon);
    Objects.requireNonNull(standard);
  }

  private static Perspective builtIn(String id, int left) {
    return new Perspective(id, "", id, PageModel.of(StandardTree.of(left)));
  }

  /** Whether the user made it. */
  public boolean isOwn() {
    return !name.isEmpty();
  }

  /** Its name in a language. */
  public String label(Words words) {
    return isOwn() ? name : words.of("perspective." + id);
  }
}
