package org.annalist.workbench.layout;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.annalist.api.Problem;
import org.annalist.workbench.layout.model.Node;
import org.annalist.workbench.layout.model.PageModel;
import org.annalist.workbench.layout.model.Split;
import org.annalist.workbench.layout.model.StackNode;
import org.annalist.workbench.look.Words;
import org.annalist.workbench.state.WholeFile;

/** The perspectives and how each of them is laid out now, kept in one file. UI thread only. */
public final class Layouts {

  private static final int VERSION = 1;

  private static final Gson GSON =
      new GsonBuilder()
          .setPrettyPrinting()
          .disableHtmlEscaping()
          .registerTypeAdapter(
              Node.class,
              (JsonSerializer<Node>) (node, type, json) -> json.serialize(node, node.getClass()))
          .registerTypeAdapter(
              Node.class,
              (JsonDeserializer<Node>)
                  (element, type, json) ->
                      json.deserialize(
                          element,
                          element.getAsJsonObject().has("children")
                              ? Split.class
                              : StackNode.class))
          .create();

  private final Path file;
  private final List<Perspective> own = new ArrayList<>();
  private final Map<String, PageModel> pages = new HashMap<>();
  private final AtomicInteger written = new AtomicInteger();
  private int asked;
  private Optional<Problem> problem = Optional.empty();

  /** The file. */
  private record Saved(int version, List<Perspective> perspectives, Map<String, PageModel> pages) {}

  private Layouts(Path file) {
    this.file = file;
  }

  /**
   * The layouts of a file; the standard ones if there is none. A file that is damaged is kept
   * beside as {@code .bad}, and {@link #problem} says so.
   */
  public static Layouts read(Path file, Words words) {
    Layouts layouts = new Layouts(file);
    if (Files.exists(file)) {
      try {
        layouts.take(GSON.fromJson(Files.readString(file), Saved.class));
      } catch (IOException | RuntimeException e) {
        // The records refuse what makes no sense, each in its own words.
        layouts.setAside(e, words);
      }
    }
    return layouts;
  }

  private void take(Saved saved) {
    if (saved == null || saved.version != VERSION) {
      throw new IllegalArgumentException("not a layout of version " + VERSION);
    }
    own.addAll(List.copyOf(saved.perspectives));
    pages.putAll(Map.copyOf(saved.pages));
  }

  private void setAside(Exception fault, Words words) {
    Path bad = file.resolveSibling(file.getFileName() + ".bad");
    String kept;
    try {
      Files.move(file, bad, StandardCopyOption.REPLACE_EXISTING);
      kept = words.of("layout.kept", bad);
    } catch (IOException e) {
      kept = words.of("layout.notKept", String.valueOf(e.getMessage()));
    }
    problem =
        Optional.of(
            Problem.warning("layout-unreadable", words.of("layout.unreadable", file))
                .because(String.valueOf(fault.getMessage()))
                .remedy(kept));
  }

  /** What was wrong with the file. */
  public Optional<Problem> problem() {
    return problem;
  }

  /** The built-in perspectives, then those of the user's own. */
  public List<Perspective> perspectives() {
    List<Perspective> all = new ArrayList<>(Perspective.BUILT_IN);
    all.addAll(own);
    return all;
  }

  /** The perspective with an id; the first one if there is none. */
  public Perspective perspective(String id) {
    return perspectives().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElse(Perspective.READ);
  }

  /** How a perspective is laid out now. */
  public PageModel page(Perspective perspective) {
    return pages.getOrDefault(perspective.id(), perspective.standard());
  }

  public void set(Perspective perspective, PageModel page) {
    pages.put(perspective.id(), page);
  }

  /**
   * Makes a perspective of the user's own from a layout. One of the same name is replaced.
   *
   * @param name not blank
   */
  public Perspective saveAs(String name, String icon, PageModel page) {
    String stripped = name.strip();
    Optional<Perspective> same = own.stream().filter(p -> p.name().equals(stripped)).findFirst();
    Perspective made =
        new Perspective(same.map(Perspective::id).orElseGet(this::freshId), stripped, icon, page);
    if (same.isPresent()) {
      own.set(own.indexOf(same.get()), made);
    } else {
      own.add(made);
    }
    pages.put(made.id(), page);
    return made;
  }

  private String freshId() {
    int number = 1;
    while (taken("own" + number)) {
      number++;
    }
    return "own" + number;
  }

  private boolean taken(String id) {
    return own.stream().anyMatch(each -> each.id().equals(id));
  }

  /** Deletes a perspective of the user's own. */
  public void delete(Perspective perspective) {
    own.remove(perspective);
    pages.remove(perspective.id());
  }

  /**
   * Writes the file.
   *
   * @throws UncheckedIOException if that fails; the old file stays
   */
  public void save() {
    saving().run();
  }

  /**
   * Writes everything as it is now, on whatever thread it is run; it fails as {@link #save} does.
   * What was asked for earlier is not written over what was asked for later.
   */
  public Runnable saving() {
    Saved now = new Saved(VERSION, List.copyOf(own), new TreeMap<>(pages));
    int number = ++asked;
    return () -> write(now, number);
  }

  private void write(Saved now, int number) {
    synchronized (written) {
      if (number > written.get()) {
        try {
          new WholeFile(file).write(GSON.toJson(now));
          written.set(number);
        } catch (IOException e) {
          throw new UncheckedIOException("The layout cannot be written to " + file, e);
        }
      }
    }
  }
}
