package org.annalist.plugin.load.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.annalist.api.document.Block;
import org.annalist.api.document.Draft;
import org.annalist.api.load.LoadException;
import org.annalist.api.load.Loaded;
import org.annalist.api.load.Loader;
import org.annalist.testkit.LoadRun;
import org.annalist.testkit.LoaderContract;
import org.annalist.testkit.score.TestCorpus;
import org.junit.jupiter.api.Test;

class HtmlLoaderTest extends LoaderContract {

  private static final String PAGE =
      """
      <html><head><title>Trang tin</title>
      <meta name="author" content="Lê Mai"><meta property="og:site_name" content="Báo Làng">
      <meta property="article:published_time" content="2024-05-06T07:08:09+07:00"></head>
      <body><nav><p>Trang chủ</p></nav>
      <article><h1>Làng mở hội</h1><p>Hội kéo dài
        <b>ba</b> ngày.<br>Mời dự.</p>
      <ul><li>Đua thuyền</li><li>Đánh vật</li></ul>
      <table><tr><th>Năm</th><th>Khách</th></tr><tr><td>2023</td><td>1.200</td></tr></table>
      <div class="related-news"><a>Tin khác ngày 1/1</a></div></article>
      <footer>Giấy phép số 12</footer></body></html>
      """;

  @Override
  protected Loader plugin() {
    return new HtmlLoader();
  }

  @Override
  protected Map<String, byte[]> files() {
    return Map.of(
        "hoi.html",
        PAGE.getBytes(StandardCharsets.UTF_8),
        "ngan.htm",
        "<p>Một câu.</p><p>Câu nữa.</p>".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void extractsTheArticleWithoutMenusAndOtherArticles() throws LoadException {
    assertThat(draft("hoi.html", PAGE.getBytes(StandardCharsets.UTF_8)).text())
        .isEqualTo(
            """
            Làng mở hội

            Hội kéo dài ba ngày.
            Mời dự.

            Đua thuyền
            Đánh vật

            Năm | Khách
            2023 | 1.200
            """);
  }

  @Test
  void readsWhatTheHeadSays() throws LoadException {
    Draft draft = draft("hoi.html", PAGE.getBytes(StandardCharsets.UTF_8));
    assertThat(draft.metadata().title()).isEqualTo("Làng mở hội");
    assertThat(draft.metadata().author()).isEqualTo("Lê Mai");
    assertThat(draft.metadata().publisher()).isEqualTo("Báo Làng");
    assertThat(draft.metadata().published()).isEqualTo("2024-05-06");
    assertThat(draft.extracted()).isTrue();
  }

  @Test
  void keepsTheLayoutAsBlocks() throws LoadException {
    Draft draft = draft("hoi.html", PAGE.getBytes(StandardCharsets.UTF_8));
    assertThat(draft.blocks())
        .extracting(Block::kind)
        .containsExactly(
            Block.Kind.HEADING,
            Block.Kind.PARAGRAPH,
            Block.Kind.LIST_ITEM,
            Block.Kind.LIST_ITEM,
            Block.Kind.TABLE,
            Block.Kind.CELL,
            Block.Kind.CELL,
            Block.Kind.CELL,
            Block.Kind.CELL);
    Block last = draft.blocks().get(8);
    assertThat(last.span().of(draft.text())).isEqualTo("1.200");
    assertThat(List.of(last.row(), last.column())).containsExactly(1, 1);
  }

  @Test
  void ignoresADayThatDoesNotExist() throws LoadException {
    String page =
        "<meta name=date content='2023-02-30'><meta name=pubdate content='hôm nay'><p>Tin.</p>";
    assertThat(draft("x.html", page.getBytes(StandardCharsets.UTF_8)).metadata().published())
        .isEmpty();
  }

  @Test
  void extractsThePagesOfTheTestCorpusToTheCharacter() throws LoadException, IOException {
    TestCorpus corpus = TestCorpus.locate();
    int pages = 0;
    try (var files = Files.newDirectoryStream(corpus.texts(), "*.html")) {
      for (Path file : files) {
        Path expected = corpus.goldFolder().resolve(file.getFileName() + ".txt");
        String name = file.getFileName().toString();
        assertThat(draft(name, Files.readAllBytes(file)).text())
            .as(name)
            .isEqualTo(Files.readString(expected));
        pages++;
      }
    }
    assertThat(pages).isEqualTo(2);
  }

  private Draft draft(String name, byte[] bytes) throws LoadException {
    return LoadRun.on(name, bytes).load(plugin()).stream()
        .filter(Loaded.Text.class::isInstance)
        .map(item -> ((Loaded.Text) item).draft())
        .findFirst()
        .orElseThrow();
  }
}
