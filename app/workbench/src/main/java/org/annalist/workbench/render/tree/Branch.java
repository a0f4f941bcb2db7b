package org.annalist.workbench.render.tree;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.annalist.api.Cancellation;
import org.annalist.api.view.Tree;

/**
 * A node with what was fetched below it.
 *
 * @param node the node
 * @param children its children; empty too if they were not fetched
 * @param fetched whether they were
 */
record Branch(Tree.Node node, List<Branch> children, boolean fetched) {

  /** Nodes fetched at once; what is below that comes when it is opened. */
  private static final int BUDGET = 20_000;

  /** The roots of a tree with what is below them, as far as the filter keeps it. */
  static List<Branch> fetch(Tree tree, String key, String filter, Cancellation cancellation) {
    int[] budget = {BUDGET};
    return fetch(tree, key, fold(filter), cancellation, budget);
  }

  private static List<Branch> fetch(
      Tree tree, String key, String wanted, Cancellation cancellation, int[] budget) {
    cancellation.check();
    List<Branch> branches = new ArrayList<>();
    for (Tree.Node node : tree.children(key)) {
      budget[0]--;
      boolean matches = wanted.isEmpty() || fold(words(node)).contains(wanted);
      boolean descends = node.children() > 0 && budget[0] > 0;
      // What is below a match is kept as a whole.
      String below = matches ? "" : wanted;
      List<Branch> children =
          descends ? fetch(tree, node.key(), below, cancellation, budget) : List.of();
      if (matches || !children.isEmpty()) {
        branches.add(new Branch(node, children, descends || node.children() == 0));
      }
    }
    return List.copyOf(branches);
  }

  private static String words(Tree.Node node) {
    return node.cell().text() + " " + node.cell().detail() + " " + node.value();
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replace('đ', 'd')
        .strip();
  }

  /** Indices from these branches down to the node with a key. */
  static Optional<List<Integer>> path(List<Branch> branches, String key) {
    for (int i = 0; i < branches.size(); i++) {
      Branch branch = branches.get(i);
      List<Integer> path = new ArrayList<>(List.of(i));
      if (branch.node().key().equals(key)) {
        return Optional.of(path);
      }
      Optional<List<Integer>> below = path(branch.children(), key);
      if (below.isPresent()) {
        path.addAll(below.get());
        return Optional.of(path);
      }
    }
    return Optional.empty();
  }
}
