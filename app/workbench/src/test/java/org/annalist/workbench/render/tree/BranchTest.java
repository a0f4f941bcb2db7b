package org.annalist.workbench.render.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.api.Cancellation;
import org.annalist.workbench.SampleCorpus;
import org.annalist.workbench.SampleTree;
import org.junit.jupiter.api.Test;

class BranchTest {

  private final SampleTree tree = new SampleTree(SampleCorpus.snapshot(1).documents());

  private List<Branch> fetch(String filter) {
    return Branch.fetch(tree, "", filter, Cancellation.NONE);
  }

  @Test
  void fetchesNodesWithAllBelowThem() {
    assertThat(fetch("")).extracting(b -> b.node().key()).containsExactly("y2031", "y2032");
    assertThat(fetch("")).allMatch(b -> b.fetched() && b.children().size() == 1);
  }

  @Test
  void aFilterWithoutAccentsKeepsMatchesAndTheirHeads() {
    List<Branch> found = fetch("tong ket");
    assertThat(found).extracting(b -> b.node().key()).containsExactly("y2032");
    assertThat(found.get(0).children())
        .extracting(b -> b.node().key())
        .containsExactly(SampleCorpus.SECOND);
  }

  @Test
  void aHeadThatMatchesKeepsAllBelowIt() {
    assertThat(fetch("2031").get(0).children()).hasSize(1);
    assertThat(fetch("không có")).isEmpty();
  }

  @Test
  void leadsFromTheRootToANode() {
    assertThat(Branch.path(fetch(""), SampleCorpus.SECOND)).contains(List.of(1, 0));
    assertThat(Branch.path(fetch(""), "unknown")).isEmpty();
  }
}
