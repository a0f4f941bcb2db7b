package org.annalist.runtime.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.annalist.api.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileWalkTest {

  @TempDir Path folder;

  private final FileWalk walk = new FileWalk(Cancellation.NONE);

  private void file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private List<String> found() {
    walk.add(folder);
    return walk.found().stream().map(SourceItem::name).toList();
  }

  @Test
  void findsFilesInOrderWithoutHiddenOnesAndMetadata() throws IOException {
    file("b.txt", "");
    file("a/c.txt", "");
    file("a/c.txt.meta.json", "{}");
    file(".hidden", "");
    assertThat(found()).containsExactly("a/c.txt", "b.txt");
  }

  @Test
  void leavesOutWhatAFolderSaysIsNoDocument() throws IOException {
    file(".annalistignore", "# notes\n\ngold\n*.md\n");
    file("gold/a.json", "");
    file("texts/a.txt", "");
    file("texts/read.md", "");
    file("notes.md", "");
    assertThat(found()).containsExactly("texts/a.txt", "texts/read.md");
    assertThat(walk.failures()).isEmpty();
  }

  @Test
  void saysWhichIgnoreFileCannotBeFollowedAndReadsAll() throws IOException {
    file(".annalistignore", "[a\n");
    file("a.txt", "");
    assertThat(found()).containsExactly("a.txt");
    assertThat(walk.failures())
        .singleElement()
        .satisfies(
            failure -> assertThat(failure.toString()).contains(".annalistignore").contains("[a"));
  }
}
