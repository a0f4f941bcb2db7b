package org.annalist.workbench.layout.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The layout of one page: where each part stands. Immutable; every change answers a new one, or the
 * same if there is nothing to change. Parts are ids; whether they can be shown now is not known
 * here, so that a part whose plugin is away comes back to its place.
 *
 * @param root the stacks of the page itself, among them {@value #EDITOR}
 * @param windows the windows out of the page
 * @param minimised ids of the stacks that are folded away
 * @param maximised id of the stack that has all the room; empty if none has
 * @param closed what was closed, the last one last, each part once
 */
public record PageModel(
    Node root,
    List<Detached> windows,
    Set<String> minimised,
    String maximised,
    List<Closed> closed) {

  /** Id of the stack where documents open; every page has it. */
  public static final String EDITOR = "editor";

  /** Room of a new stack at the edge of a page, in percent. */
  private static final int EDGE = 25;

  /** How many closed documents are remembered; views always are. */
  private static final int CLOSED = 30;

  public PageModel {
    windows = List.copyOf(windows);
    minimised = Set.copyOf(minimised);
    closed = List.copyOf(closed);
    if (root.stack(EDITOR).isEmpty()) {
      throw new IllegalArgumentException("A page has a stack of the name " + EDITOR);
    }
    List<StackNode> stacks = allStacks(root, windows);
    refuseTwice(stacks.stream().map(StackNode::id));
    refuseTwice(stacks.stream().flatMap(stack -> stack.parts().stream()));
    Objects.requireNonNull(maximised);
  }

  /** A page of a tree, nothing of it folded away. */
  public static PageModel of(Node root) {
    return new PageModel(root, List.of(), Set.of(), "", List.of());
  }

  private static List<StackNode> allStacks(Node root, List<Detached> windows) {
    return Stream.concat(Stream.of(root), windows.stream().map(Detached::root))
        .flatMap(node -> node.stacks().stream())
        .toList();
  }

  private static void refuseTwice(Stream<String> ids) {
    Set<String> seen = new HashSet<>();
    ids.forEach(
        id -> {
          if (!seen.add(id)) {
            throw new IllegalArgumentException("A page has one place for each, not two for " + id);
          }
        });
  }

  /** All stacks, those of the page first. */
  public List<StackNode> stacks() {
    return allStacks(root, windows);
  }

  private Stream<Node> roots() {
    return Stream.concat(Stream.of(root), windows.stream().map(Detached::root));
  }

  /** All parts, stack by stack. */
  public List<String> parts() {
    return stacks().stream().flatMap(stack -> stack.parts().stream()).toList();
  }

  public Optional<StackNode> stack(String id) {
    return roots().flatMap(node -> node.stack(id).stream()).findFirst();
  }

  /** The stack that holds a part. */
  public Optional<StackNode> holder(String part) {
    return roots().flatMap(node -> node.holder(part).stream()).findFirst();
  }

  public Optional<Detached> window(String id) {
    return windows.stream().filter(window -> window.id().equals(id)).findFirst();
  }

  /** Whether the user closed a part, and did not open it again. */
  public boolean isClosed(String part) {
    return closed.stream().anyMatch(each -> each.part().equals(part));
  }

  /**
   * Puts a part somewhere, and to the front there; takes it away from where it stood. A target that
   * is not there stands for the editor area.
   */
  public PageModel put(String part, Target target) {
    Optional<StackNode> from = holder(part);
    boolean alone = from.isPresent() && from.get().parts().size() == 1;
    if (target instanceof Target.Into into) {
      boolean stays = from.isPresent() && from.get().id().equals(into.stack());
      if (stays && (alone || into.before().equals(part))) {
        return front(part);
      }
      String stack = stack(into.stack()).isPresent() ? into.stack() : EDITOR;
      return without(part).add(part, stack, into.before()).front(part);
    }
    if (target instanceof Target.Beside beside) {
      boolean own = from.isPresent() && from.get().id().equals(beside.stack());
      if (own && alone) {
        return front(part);
      }
      String stack = stack(beside.stack()).isPresent() ? beside.stack() : EDITOR;
      StackNode fresh = fresh(part);
      return without(part)
          .change(
              each ->
                  Optional.of(each.id().equals(stack) ? each.with(fresh, beside.side(), 50) : each))
          .front(part);
    }
    StackNode fresh = fresh(part);
    if (target instanceof Target.AtEdge edge) {
      return without(part).atEdge(fresh, edge).front(part);
    }
    List<Detached> more = new ArrayList<>(without(part).windows);
    more.add(new Detached(fresh.id(), fresh, ((Target.Window) target).bounds()));
    return without(part).withWindows(more).front(part);
  }

  private PageModel atEdge(StackNode fresh, Target.AtEdge edge) {
    return window(edge.window()).isPresent()
        ? withTree(edge.window(), tree -> tree.with(fresh, edge.side(), EDGE))
        : withRoot(root.with(fresh, edge.side(), EDGE));
  }

  /** Adds a part that is not here to a stack; what the user brought to the front stays there. */
  public PageModel add(String part, String stack, String before) {
    return change(each -> Optional.of(each.id().equals(stack) ? each.with(part, before) : each));
  }

  private StackNode fresh(String part) {
    Set<String> taken = new HashSet<>();
    stacks().forEach(stack -> taken.add(stack.id()));
    windows.forEach(window -> taken.add(window.id()));
    int number = 1;
    while (taken.contains("stack" + number)) {
      number++;
    }
    return new StackNode("stack" + number, false, List.of(part), part);
  }

  /** Takes a part away without remembering where it stood. */
  public PageModel without(String part) {
    return change(
        stack -> {
          StackNode rest = stack.without(part);
          boolean gone = rest.parts().isEmpty() && !rest.stays() && !stack.parts().isEmpty();
          return gone ? Optional.empty() : Optional.of(rest);
        });
  }

  /** Changes every stack; windows without stacks close. */
  private PageModel change(Function<StackNode, Optional<Node>> change) {
    List<Detached> left = new ArrayList<>();
    for (Detached window : windows) {
      window
          .root()
          .rewrite(change)
          .ifPresent(node -> left.add(new Detached(window.id(), node, window.bounds())));
    }
    Node main = root.rewrite(change).orElseThrow(IllegalStateException::new);
    return new PageModel(main, left, minimised, maximised, closed).tidied();
  }

  /** Without folds of stacks that are gone. */
  private PageModel tidied() {
    Set<String> ids = new TreeSet<>();
    stacks().forEach(stack -> ids.add(stack.id()));
    Set<String> folded = new TreeSet<>(minimised);
    folded.retainAll(ids);
    String big = ids.contains(maximised) ? maximised : "";
    return new PageModel(root, windows, folded, big, closed);
  }

  /** Brings a part to the front of its stack, unfolds that, and forgets that it was closed. */
  public PageModel front(String part) {
    String stack = holder(part).map(StackNode::id).orElse("");
    Set<String> folded = new TreeSet<>(minimised);
    folded.remove(stack);
    boolean hidden =
        !maximised.isEmpty() && !maximised.equals(stack) && root.stack(stack).isPresent();
    List<Closed> others = closed.stream().filter(each -> !each.part().equals(part)).toList();
    PageModel shown = new PageModel(root, windows, folded, hidden ? "" : maximised, others);
    return shown.change(each -> Optional.of(each.id().equals(stack) ? each.withFront(part) : each));
  }

  /** Closes a part and remembers where it stood. */
  public PageModel close(String part) {
    Optional<StackNode> stack = holder(part);
    if (stack.isEmpty()) {
      return this;
    }
    List<String> parts = stack.get().parts();
    int next = parts.indexOf(part) + 1;
    List<Closed> more =
        new ArrayList<>(closed.stream().filter(each -> !each.part().equals(part)).toList());
    more.add(new Closed(part, stack.get().id(), next < parts.size() ? parts.get(next) : ""));
    while (more.stream().filter(PageModel::ofDocument).count() > CLOSED) {
      more.remove(more.stream().filter(PageModel::ofDocument).findFirst().orElseThrow());
    }
    return new PageModel(root, windows, minimised, maximised, more).without(part);
  }

  private static boolean ofDocument(Closed closed) {
    return !PartId.parse(closed.part()).document().isEmpty();
  }

  /** Opens a part that was closed where it stood; the same if it was not closed. */
  public PageModel reopen(String part) {
    return closed.stream()
        .filter(each -> each.part().equals(part))
        .findFirst()
        .map(each -> put(part, new Target.Into(each.stack(), each.before())))
        .orElse(this);
  }

  /** Gives a part another id, as when the passing view of a document becomes a lasting one. */
  public PageModel rename(String part, String name) {
    return change(stack -> Optional.of(stack.renamed(part, name)));
  }

  public PageModel minimise(String stack) {
    Set<String> more = new TreeSet<>(minimised);
    more.add(stack);
    return new PageModel(root, windows, more, "", closed);
  }

  /** Unfolds a stack. */
  public PageModel restore(String stack) {
    Set<String> fewer = new TreeSet<>(minimised);
    fewer.remove(stack);
    return new PageModel(root, windows, fewer, maximised, closed);
  }

  /** Gives a stack of the page all the room; takes it back for an empty id. */
  public PageModel maximise(String stack) {
    return new PageModel(root, windows, restore(stack).minimised, stack, closed);
  }

  /**
   * Shares out the room of a split.
   *
   * @param window id of the window it is in, empty for the page
   * @param path indexes of the children that lead to it
   */
  public PageModel weigh(String window, List<Integer> path, List<Integer> weights) {
    UnaryOperator<Node> weighed = tree -> ((Split) tree).weighed(path, weights);
    return window.isEmpty() ? withRoot(weighed.apply(root)) : withTree(window, weighed);
  }

  /** Notes where a window stands. */
  public PageModel moved(String window, Bounds bounds) {
    return withWindow(window, each -> new Detached(window, each.root(), bounds));
  }

  private PageModel withTree(String window, UnaryOperator<Node> change) {
    return withWindow(
        window, each -> new Detached(window, change.apply(each.root()), each.bounds()));
  }

  private PageModel withWindow(String window, UnaryOperator<Detached> change) {
    return withWindows(
        windows.stream()
            .map(each -> each.id().equals(window) ? change.apply(each) : each)
            .toList());
  }

  private PageModel withRoot(Node node) {
    return new PageModel(node, windows, minimised, maximised, closed);
  }

  private PageModel withWindows(List<Detached> others) {
    return new PageModel(root, others, minimised, maximised, closed);
  }
}
