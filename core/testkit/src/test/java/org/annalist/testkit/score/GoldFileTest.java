package org.annalist.testkit.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldFileTest {
  @TempDir Path folder;

  @Test
  void findsDocumentsInSubFoldersByTheirFileName() throws IOException {
    write("a/b/one.json", "{\"document\": \"reports/2023/one.txt\", \"created\": \"2023-04\"}");
    assertThat(GoldFile.readAll(folder)).containsOnlyKeys("one.txt");
    assertThat(GoldFile.readAll(folder).get("one.txt").created()).isEqualTo("2023-04");
  }

  @Test
  void passesOverHiddenFilesAndJsonThatNamesNoDocument() throws IOException {
    write("clusters.json", "{\"persons\": []}");
    write("list.json", "[1]");
    write(".cache/one.json", "{\"document\": \"one.txt\"}");
    write("notes.txt", "{\"document\": \"two.txt\"}");
    assertThat(GoldFile.readAll(folder)).isEmpty();
  }

  @Test
  void ofTwoFilesForOneDocumentTheLaterPathWins() throws IOException {
    write("b.json", "{\"document\": \"one.txt\", \"created\": \"2022\"}");
    write("a.json", "{\"document\": \"one.txt\", \"created\": \"2021\"}");
    assertThat(GoldFile.readAll(folder).get("one.txt").created()).isEqualTo("2022");
  }

  @Test
  void absentLayersAreEmpty() throws IOException {
    write("one.json", "{\"document\": \"one.txt\", \"created\": null, \"times\": null}");
    assertThat(GoldFile.readAll(folder)).containsEntry("one.txt", GoldFile.empty("one.txt"));
  }

  @Test
  void namesTheFileThatIsBroken() throws IOException {
    Path broken = write("one.json", "{\"document\": ");
    assertThatThrownBy(() -> GoldFile.readAll(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(broken.toString());
  }

  @Test
  void namesTheItemThatIsNoObject() throws IOException {
    write("one.json", "{\"document\": \"one.txt\", \"times\": [{}, 7]}");
    assertThatThrownBy(() -> GoldFile.readAll(folder)).hasMessageContaining("times[1]");
  }

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }
}
