package org.annalist.runtime.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.annalist.runtime.store.Origin;
import org.junit.jupiter.api.Test;

class DocumentIdsTest {

  private static Origin origin(String folder, String name) {
    List<String> parents = List.of(folder.split("/"));
    return new Origin("file:///" + folder + "/" + name, name, parents);
  }

  @Test
  void pathsThatDifferStayAsTheyAre() {
    Map<String, String> ids =
        DocumentIds.assign(List.of(origin("a", "2023/x.txt"), origin("b", "x.txt")));

    assertThat(ids.values()).containsExactlyInAnyOrder("2023/x.txt", "x.txt");
  }

  @Test
  void equalPathsAreToldApartByParentFolders() {
    Map<String, String> ids =
        DocumentIds.assign(List.of(origin("r/2022/in", "x.txt"), origin("r/2023/in", "x.txt")));

    assertThat(ids)
        .containsEntry("file:///r/2022/in/x.txt", "2022/in/x.txt")
        .containsEntry("file:///r/2023/in/x.txt", "2023/in/x.txt");
  }

  @Test
  void whatCannotBeToldApartIsNumbered() {
    Origin one = new Origin("k1", "x.txt", List.of());
    Origin two = new Origin("k2", "x.txt", List.of());
    Origin three = new Origin("k3", "noextension", List.of());
    Origin four = new Origin("k4", "noextension", List.of());

    assertThat(DocumentIds.assign(List.of(two, one, four, three)))
        .isEqualTo(
            Map.of("k1", "x.txt", "k2", "x-2.txt", "k3", "noextension", "k4", "noextension-2"));
  }

  @Test
  void anIdTakenByAnotherPathIsNumbered() {
    Origin natural = new Origin("n", "a/x.txt", List.of());

    Map<String, String> ids =
        DocumentIds.assign(List.of(origin("a", "x.txt"), origin("b", "x.txt"), natural));

    assertThat(ids)
        .containsEntry("n", "a/x.txt")
        .containsEntry("file:///a/x.txt", "a/x-2.txt")
        .containsEntry("file:///b/x.txt", "b/x.txt");
  }

  @Test
  void orderDoesNotMatter() {
    List<Origin> origins = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      origins.add(origin("f" + i % 7 + "/g" + i % 3 + "/h" + i, i % 4 + ".txt"));
    }
    Map<String, String> expected = DocumentIds.assign(origins);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(origins, new Random(seed));
      assertThat(DocumentIds.assign(origins)).isEqualTo(expected);
    }
    assertThat(expected.values()).doesNotHaveDuplicates();
  }
}
