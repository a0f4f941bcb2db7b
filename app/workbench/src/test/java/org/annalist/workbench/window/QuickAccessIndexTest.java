package org.annalist.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.api.Cancellation;
import org.annalist.api.Selection;
import org.annalist.workbench.SampleCorpus;
import org.annalist.workbench.window.QuickAccessIndex.Found;
import org.annalist.workbench.window.QuickAccessIndex.Group;
import org.junit.jupiter.api.Test;

class QuickAccessIndexTest {

  private static final List<Found> COMMANDS =
      List.of(
          new Found(
              Group.COMMAND, "Hoàn tác", "Ctrl+Z", "undo", "org.annalist.undo", Selection.NONE),
          new Found(Group.VIEW, "Sự cố", "problems", "problems", "v", Selection.NONE));

  private static List<Found> search(String typed) {
    return QuickAccessIndex.search(typed, COMMANDS, SampleCorpus.snapshot(1), Cancellation.NONE);
  }

  @Test
  void findsPeopleWithoutAccents() {
    assertThat(search("tran khanh vy"))
        .first()
        .satisfies(
            found -> {
              assertThat(found.words()).isEqualTo("Trần Khánh Vy");
              assertThat(found.selection().entity()).isEqualTo("Trần Khánh Vy");
              assertThat(found.selection().place()).isPresent();
            });
  }

  @Test
  void findsDocumentsByTitleAndNumber() {
    assertThat(search("tổng kết")).extracting(Found::group).containsOnly(Group.DOCUMENT);
    assertThat(search("09-CTr/TU")).extracting(Found::group).contains(Group.ENTITY, Group.DOCUMENT);
  }

  @Test
  void findsCommandsAndViews() {
    assertThat(search("hoan tac")).extracting(Found::command).containsExactly("org.annalist.undo");
    assertThat(search("su co")).extracting(Found::group).containsExactly(Group.VIEW);
  }

  @Test
  void putsWhatIsCalledJustSoBeforeWhatOnlyContainsIt() {
    Found view =
        new Found(Group.VIEW, "Trần Khánh", "people", "people", "org.annalist.v", Selection.NONE);
    assertThat(
            QuickAccessIndex.search(
                "tran khanh", List.of(view), SampleCorpus.snapshot(1), Cancellation.NONE))
        .extracting(Found::group)
        .startsWith(Group.VIEW)
        .contains(Group.ENTITY);
  }

  @Test
  void findsNothingForNothing() {
    assertThat(search("  ")).isEmpty();
    assertThat(search("zzz")).isEmpty();
  }
}
