package org.annalist.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.annalist.api.corpus.Edit;
import org.annalist.api.corpus.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconFolderTest {

  @TempDir private Path folder;

  private void write(String name, String content) throws Exception {
    Files.writeString(folder.resolve(name), content);
  }

  private String refusal() {
    try {
      new LexiconFolder(folder).terms();
      throw new AssertionError("the folder was taken");
    } catch (LexiconFolder.Unusable e) {
      return e.getMessage();
    }
  }

  @Test
  void readsEachFileIntoTheLexiconOfItsName() throws Exception {
    write("places.tsv", "Xóm Mới\tLOCATION\r\n");
    write("entities.tsv", "# ours\n\n Hội Cá Vàng \t ORGANIZATION \tmore\nbare\nbare\n");
    write("notes.txt", "not a lexicon");

    assertThat(new LexiconFolder(folder).terms())
        .containsExactly(
            new Edit.AddTerm("entities", new Term("Hội Cá Vàng", "ORGANIZATION \tmore")),
            new Edit.AddTerm("entities", new Term("bare", "")),
            new Edit.AddTerm("places", new Term("Xóm Mới", "LOCATION")));
  }

  @Test
  void skipsAByteOrderMark() throws Exception {
    write("entities.tsv", "\uFEFF# ours\nAnh Tư\tPERSON");

    assertThat(new LexiconFolder(folder).terms())
        .containsExactly(new Edit.AddTerm("entities", new Term("Anh Tư", "PERSON")));
  }

  @Test
  void namesTheLineWithoutATerm() throws Exception {
    write("entities.tsv", "# ours\nAnh Tư\tPERSON\n\tPERSON\n");

    assertThat(refusal()).contains("entities.tsv, line 3: a term is missing", "TERM<tab>CATEGORY");
  }

  @Test
  void namesTheLineThatIsNotUtf8() throws Exception {
    Files.write(
        folder.resolve("entities.tsv"), "một\nhai\nba\u00EA".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(refusal()).contains("entities.tsv, line 3: this is not UTF-8", "Save the file");
  }

  @Test
  void saysWhatToDoWithoutAFolderOrFiles() throws Exception {
    assertThat(refusal()).contains("holds no file NAME.tsv");
    Path file = Files.writeString(folder.resolve("a.tsv"), "a");
    assertThatThrownBy(() -> new LexiconFolder(file).terms())
        .isInstanceOf(LexiconFolder.Unusable.class)
        .hasMessageContaining("Give the folder");
    assertThatThrownBy(() -> new LexiconFolder(folder.resolve("none")).terms())
        .isInstanceOf(LexiconFolder.Unusable.class)
        .hasMessageContaining("Check that it is there");
  }
}
